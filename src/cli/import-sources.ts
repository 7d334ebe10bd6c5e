import { join } from 'node:path'
import {
  folders,
  lockImport,
  type RecallFile,
  removeLeftovers,
  type WrittenIssue,
  writeImporterRecord,
} from '../files/index.ts'
import type { Newsletter } from '../model/index.ts'
import { findMissing } from './find-missing.ts'
import { formatConflict } from './format-conflict.ts'
import { type DoneImport, importEach } from './import-each.ts'
import { importMessages } from './import-messages.ts'
import { importer } from './importer.ts'
import { openProgress } from './open-progress.ts'
import { planImport } from './plan-import.ts'
import type { SourceOptions } from './reading-options.ts'
import type { RecallImport } from './recall-imports.ts'
import type { Report } from './report.ts'
import { UsageError } from './usage-error.ts'

export interface ImportRun extends SourceOptions {
  readonly newsletter: Newsletter
  /** Absolute; all texts of the archive where empty. */
  readonly paths?: readonly string[]
  readonly dryRun?: boolean
  /** Leave out texts that this importer has read as they are. */
  readonly onlyNew?: boolean
  /** Whose change holds in issues, by ID, where an editor and the importer changed the same. */
  readonly favours?: ReadonlyMap<string, 'ours' | 'theirs'>
  /** Shows a path of the archive as the user would write it. */
  readonly show: (file: string) => string
  readonly report: Report
  /** How many texts are read at once; by default as many as there are processors, where they are enough to pay for it. */
  readonly jobs?: number
  /** Ends the import between two issues, so that another goes on with the rest. */
  readonly stopped?: AbortSignal
  /** What is known of files that did not change; left out: nothing. */
  readonly recall?: RecallFile
  /** Which sources are to be imported, by their files, where others do the rest; left out: all. */
  readonly isMine?: (file: string) => boolean
  /** What is known of texts that were imported elsewhere; left out: nothing. */
  readonly recallImport?: RecallImport
  /** Is told of every issue in its turn. */
  readonly onIssue?: (written: WrittenIssue) => Promise<void>
}

/** What became of a source: of its issue's file, or why there is none of its own. */
export type Outcome = WrittenIssue['outcome'] | 'duplicate' | 'failed'

/** How many sources came to which outcome. */
export type ImportCounts = Readonly<Record<Outcome, number>>

/** Imports an archive's texts: a bad one is told and passed over. Only one process at a time does. */
export async function importSources(dir: string, run: ImportRun): Promise<ImportCounts> {
  if (run.dryRun) return importAll(dir, run)
  const lock = await lockImport(dir)
  try {
    await removeLeftovers(join(dir, 'content'))
    return await importAll(dir, run)
  } finally {
    await lock.release()
  }
}

async function importAll(dir: string, run: ImportRun): Promise<ImportCounts> {
  const all = await planImport(dir, run.paths, run.recall)
  const plan = { ...all, sources: all.sources.filter(({ file }) => run.isMine?.(file) ?? true) }
  for (const message of plan.messages) run.report.add(run.show(message.file), [message])
  const unknown = [...(run.favours?.keys() ?? [])].find((id) => !plan.known.some((issue) => issue.id === id))
  if (unknown !== undefined) throw new UsageError(`no issue \`${unknown}\` in this archive`)
  const counts = { ...noCounts }
  const unfinished: string[] = []
  const progress = openProgress(run.report, 'importing', plan.sources.length)
  for await (const done of importEach(dir, run, plan)) {
    await tell(done, run)
    counts[done.outcome]++
    if (done.id !== undefined && (done.outcome === 'conflict' || done.outcome === 'failed')) unfinished.push(done.id)
    progress.next()
  }
  if (run.stopped?.aborted || run.isMine || (run.paths && run.paths.length > 0)) return counts
  for (const issue of findMissing(plan))
    run.report.add(run.show(`${folders.issues}/${issue.id}.md`), [importMessages.missing(issue.file)])
  if (!run.dryRun && plan.sources.length > 0) await writeImporterRecord(dir, { importer, unfinished })
  return counts
}

const noCounts: ImportCounts = {
  ...{ new: 0, unchanged: 0, updated: 0, merged: 0, edited: 0 },
  ...{ conflict: 0, deleted: 0, duplicate: 0, failed: 0 },
}

async function tell({ source, id = '', messages, written }: DoneImport, { report, show, onIssue }: ImportRun) {
  report.add(source.from ?? show(`${folders.sources}/${source.file}`), messages)
  if (!written) return
  if (written.outcome === 'conflict') {
    const [first] = written.conflicts
    const message = first
      ? importMessages.conflict(id, written.conflicts.length, first.ours.line)
      : importMessages.unreadable()
    report.add(show(written.file), [message])
    for (const conflict of written.conflicts) report.quote(formatConflict(conflict))
  }
  await onIssue?.(written)
}
