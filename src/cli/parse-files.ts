import type { ImportedIssue } from '../importing/index.ts'
import type { Diagnostic, Result } from '../model/index.ts'
import { openImporter, type ReadingOptions } from './import-given.ts'
import { type ExitStatus, openReport } from './report.ts'
import type { Terminal } from './terminal.ts'

export interface ParseOptions extends ReadingOptions {
  readonly format: 'markdown' | 'ndjson'
}

/** Imports texts without writing any; prints each result when it is there, in the order of the arguments. */
export async function parseFiles(
  files: readonly string[],
  options: ParseOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const report = openReport(terminal, options)
  const importGiven = await openImporter(options, terminal)
  for (const [index, file] of files.entries()) {
    const result = await importGiven(file)
    report.add(file === '-' ? 'stdin' : file, result.messages)
    if (options.format === 'ndjson') await terminal.print(`${JSON.stringify(toRow(file, result))}\n`)
    else if (result.value) await terminal.print((index > 0 ? '\n' : '') + result.value.markdown)
  }
  return report.status()
}

function toRow(file: string, { value, messages }: Result<ImportedIssue | null>) {
  return {
    file,
    markdown: value?.markdown ?? null,
    frontMatter: value?.issue.frontMatter ?? null,
    dropped: value?.dropped ?? [],
    messages: messages.map(toJson),
  }
}

const toJson = ({ ruleId, severity, reason, line = 1, column = 1 }: Diagnostic) => ({
  ruleId,
  severity,
  reason,
  line,
  column,
})
