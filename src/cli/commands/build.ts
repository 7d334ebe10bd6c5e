import type { AddCommand } from '../create-program.ts'

/** `build`: what is new is imported, then the site is written. */
export const addBuild: AddCommand = (program, terminal, finish) => {
  program
    .command('build')
    .description('import what is new, then write the site')
    .option('--out <folder>', 'output (default: _site in the archive folder)')
    .action(async (_options, command) => {
      const { buildArchive } = await import('../build-archive.ts')
      finish(await buildArchive(command.optsWithGlobals(), terminal))
    })
}
