import type { AddCommand } from '../create-program.ts'
import { addJobsOption } from '../jobs-option.ts'
import { addReadingOptions } from '../reading-options.ts'
import { addShardOptions } from '../shard-option.ts'

/** `import [PATH…]`: sources to Markdown issues. */
export const addImport: AddCommand = (program, terminal, finish) => {
  const command = program
    .command('import')
    .description('turn sources into Markdown issues in content/issues')
    .argument('[path...]', 'texts or folders (default: content/sources); one from elsewhere is copied there')
    .option('--dry-run', 'print the changes as a diff and write nothing')
    .option('--ours <id>', 'in conflicts of this issue keep what was edited by hand (may be given again)', collect)
    .option('--theirs <id>', "in conflicts of this issue take the import's text; makes a removed issue again", collect)
    .option('--cache <folder>', 'where a share of the work leaves what it has done')
  addShardOptions(addJobsOption(addReadingOptions(command))).action(async (paths: string[], _options, command) => {
    const { importArchive } = await import('../import-archive.ts')
    finish(await importArchive(paths, command.optsWithGlobals(), terminal))
  })
}

const collect = (id: string, ids: readonly string[] = []): readonly string[] => [...ids, id]
