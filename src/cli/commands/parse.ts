import { Option } from 'commander'
import type { AddCommand } from '../create-program.ts'
import { addReadingOptions } from '../reading-options.ts'

/** `parse FILE…`: prints what `import` would write. */
export const addParse: AddCommand = (program, terminal, finish) => {
  const command = program
    .command('parse')
    .description('print what import would write; nothing is written to disk')
    .argument('<file...>', 'texts; - is standard input')
    .addOption(new Option('--format <format>', 'output').choices(['markdown', 'ndjson']).default('markdown'))
    .option('--language <tag>', 'language of texts that do not tell theirs (default: that of newsletter.yaml, else en)')
  addReadingOptions(command).action(async (files: string[], _options, command) => {
    const { parseFiles } = await import('../parse-files.ts')
    finish(await parseFiles(files, command.optsWithGlobals(), terminal))
  })
}
