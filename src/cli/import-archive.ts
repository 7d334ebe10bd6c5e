import { resolve } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { WrittenIssue } from '../files/index.ts'
import { type ImportCounts, importSources } from './import-sources.ts'
import { openArchive, type SharedOptions } from './open-archive.ts'
import { readingOf, type SourceOptions } from './reading-options.ts'
import { type ExitStatus, openReport } from './report.ts'
import type { Terminal } from './terminal.ts'

export interface ImportOptions extends SharedOptions, SourceOptions {
  readonly dryRun?: boolean
}

/** Sources to issues; with `dryRun` prints what would change instead of changing it. */
export async function importArchive(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const report = openReport(terminal, options)
  const archive = await openArchive(options, terminal, report)
  if (typeof archive === 'number') return archive
  const { dryRun = false } = options
  const counts = await importSources(archive.dir, {
    ...archive,
    report,
    dryRun,
    ...readingOf(options),
    paths: paths.map((path) => resolve(terminal.cwd, path)),
    onIssue: async (written, markdown) => {
      if (dryRun) await terminal.print(toDiff(written, markdown))
    },
  })
  report.note(describe(counts, dryRun))
  return report.status()
}

/** The time that a diff takes grows with the square of the lines that differ; nobody reads as many as this. */
const maxEdits = 3_000

/** A unified diff as `git diff` prints it; empty where nothing would be written. */
function toDiff({ file, before, outcome }: WrittenIssue, markdown: string): string {
  if (outcome === 'unchanged' || outcome === 'kept') return ''
  const oldName = before === null ? '/dev/null' : `a/${file}`
  const newName = `b/${file}`
  const bounds = {
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: before === null ? Number.MAX_SAFE_INTEGER : maxEdits,
  }
  const patch = createTwoFilesPatch(oldName, newName, before ?? '', markdown, '', '', bounds)
  if (patch !== undefined) return patch
  const change = `${countLines(before ?? '')} lines before, ${countLines(markdown)} lines now`
  return `--- ${oldName}\n+++ ${newName}\nWhole text changed: ${change}\n`
}

const countLines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** `3 sources: 1 created, 2 unchanged`. */
export function describe(counts: ImportCounts, dryRun = false): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  const list = parts.map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  const nothing = dryRun ? ' (dry run, nothing written)' : ''
  return `${total} ${total === 1 ? 'source' : 'sources'}${list === '' ? '' : `: ${list}`}${nothing}`
}
