import { InvalidArgumentError } from 'commander'
import type { AddCommand } from '../create-program.ts'

/** `init [DIR]`: a new archive that builds at once. */
export const addInit: AddCommand = (program, terminal, finish) => {
  program
    .command('init')
    .description('make a new archive folder that builds at once: example, settings, workflows; replaces nothing')
    .argument('[dir]', 'the folder (default: here)')
    .option('--language <tag>', 'language of the newsletter: sv, en, de, da, nb or fi', 'en')
    .option('--shards <number>', 'workflows that share the work of a large archive among so many machines', toCount)
    .action(async (dir: string | undefined, _options, command) => {
      const { initArchive } = await import('../init-archive.ts')
      finish(await initArchive(dir, command.optsWithGlobals(), terminal))
    })
}

function toCount(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('Expected a number from 1 to 99.')
  return Number(value)
}
