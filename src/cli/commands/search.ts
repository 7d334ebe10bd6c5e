import { InvalidArgumentError, Option } from 'commander'
import type { AddCommand } from '../create-program.ts'

/** `search QUERY`: asks the index of the built site. */
export const addSearch: AddCommand = (program, terminal, finish) => {
  program
    .command('search')
    .description('ask the built index with the code that the search page runs')
    .argument('<query>', 'words, also with a hyphen before them; - reads one query a line from standard input')
    // "-moln": what is no option is the query; after -- everything is.
    .allowUnknownOption()
    .addOption(new Option('--format <format>', 'output').choices(['text', 'ndjson']).default('text'))
    .option('--limit <number>', 'hits to print', toCount, 10)
    .option('--out <folder>', 'the built site (default: _site in the archive folder)')
    .action(async (query: string, _options, command) => {
      const { searchArchive } = await import('../search-archive.ts')
      finish(await searchArchive(query, command.optsWithGlobals(), terminal))
    })
}

function toCount(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(value)
}
