import { InvalidArgumentError, Option } from 'commander'
import type { AddCommand } from '../create-program.ts'
import { addJobsOption } from '../jobs-option.ts'
import { addShardOptions } from '../shard-option.ts'
import type { Terminal } from '../terminal.ts'

const parts = ['pages', 'search', 'feeds', 'calendar', 'data'] as const

/** `build`: what is new is imported, then the site is written. */
export const addBuild: AddCommand = (program, terminal, finish) => {
  const command = program
    .command('build')
    .description('import what is new, then write the site')
    .option('--out <folder>', 'output (default: _site in the archive folder)')
    .option('--only <parts>', `make just these, parted by commas: ${parts.join(', ')}`, toParts)
    .option('--offline', 'write links with index.html, so that a copy opened from disk works')
    .option(
      '--cache <folder>',
      'what the next build need not make again (default: node_modules/.cache/backissue or .backissue-cache in the archive folder)',
    )
    .addOption(new Option('--quick').hideHelp())
    .addOption(new Option('--waits').hideHelp())
    .option('--preview', 'nobody else sees this site: its addresses are neither held to those of before nor remembered')
  addShardOptions(addJobsOption(command)).action(async (_options, command) => {
    const { buildArchive } = await import('../build-archive.ts')
    const options = command.optsWithGlobals()
    // Of `serve`: all is loaded, and nothing is done before something comes in.
    const isWanted = !options.waits || (await waitLoaded(terminal))
    finish(isWanted ? await buildArchive(options, terminal) : 0)
  })
}

/** False where whoever started this has ended. */
async function waitLoaded({ readInput }: Terminal): Promise<boolean> {
  const { loadEleventy } = await import('../../eleventy/index.ts')
  await loadEleventy()
  return (await readInput()).length > 0
}

function toParts(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !(parts as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`Unexpected part \`${unknown}\`, expected ${parts.join(', ')}.`)
  return names
}
