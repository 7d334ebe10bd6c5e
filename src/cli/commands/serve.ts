import { InvalidArgumentError } from 'commander'
import type { AddCommand } from '../create-program.ts'

/** `serve`: the site on this machine, built again on every change. */
export const addServe: AddCommand = (program, terminal, finish) => {
  program
    .command('serve')
    .description('build, serve on http://localhost:8080/, and build and reload on every change')
    .option('--port <number>', 'port on localhost', toPort, 8080)
    .option('--out <folder>', 'output (default: _site in the archive folder)')
    .action(async (_options, command) => {
      const { serveArchive } = await import('../serve-archive.ts')
      finish(await serveArchive(command.optsWithGlobals(), terminal))
    })
}

function toPort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.')
  return Number(value)
}
