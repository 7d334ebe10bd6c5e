import { Option } from 'commander'
import type { AddCommand } from '../create-program.ts'

/** `check`: all that is wrong with an archive or waits for an editor; nothing is written. */
export const addCheck: AddCommand = (program, terminal, finish) => {
  program
    .command('check')
    .description('read everything, write nothing, and report what is wrong or waits for an editor')
    .option('--strict', 'warnings fail too')
    .addOption(
      new Option('--format <format>', 'output; json, sarif and github go to standard output')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .action(async (_options, command) => {
      const { checkArchive } = await import('../check-archive.ts')
      finish(await checkArchive(command.optsWithGlobals(), terminal))
    })
}
