import type { AddCommand } from '../create-program.ts'

/** `explain FILE`: prints every line with the block it became. */
export const addExplain: AddCommand = (program, terminal, finish) => {
  program
    .command('explain')
    .description('print every source line with the block it became and the rule that decided')
    .argument('<file>', 'a text; - is standard input')
    .option(
      '--language <tag>',
      'language of a text that does not tell its own (default: that of newsletter.yaml, else en)',
    )
    .option('--encoding <name>', 'encoding of the text, where it is not UTF-8')
    .action(async (file: string, _options, command) => {
      const { explainFile } = await import('../explain-file.ts')
      finish(await explainFile(file, command.optsWithGlobals(), terminal))
    })
}
