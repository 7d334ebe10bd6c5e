import type { AddCommand } from '../create-program.ts'

/** `init [DIR]`: a new archive that builds at once. */
export const addInit: AddCommand = (program, terminal, finish) => {
  program
    .command('init')
    .description('make a new archive folder that builds at once: example, settings, workflows; replaces nothing')
    .argument('[dir]', 'the folder (default: here)')
    .option('--language <tag>', 'language of the newsletter: sv, en, de, da, nb or fi', 'en')
    .action(async (dir: string | undefined, _options, command) => {
      const { initArchive } = await import('../init-archive.ts')
      finish(await initArchive(dir, command.optsWithGlobals(), terminal))
    })
}
