import type { AddCommand } from '../create-program.ts'
import { addReadingOptions } from '../reading-options.ts'

/** `explain FILE`: prints every line with the block it became. */
export const addExplain: AddCommand = (program, terminal, finish) => {
  const command = program
    .command('explain')
    .description('print every source line with the block it became and the rule that decided')
    .argument('<file>', 'a text; - is standard input')
    .option(
      '--language <tag>',
      'language of a text that does not tell its own (default: that of newsletter.yaml, else en)',
    )
  addReadingOptions(command).action(async (file: string, _options, command) => {
    const { explainFile } = await import('../explain-file.ts')
    finish(await explainFile(file, command.optsWithGlobals(), terminal))
  })
}
