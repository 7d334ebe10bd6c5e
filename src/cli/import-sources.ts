import { join } from 'node:path'
import {
  folders,
  type HashedSource,
  hashBytes,
  lockImport,
  readSource,
  removeLeftovers,
  type SourceFile,
  type WrittenIssue,
  writeAtomically,
  writeImporterRecord,
  writeIssue,
} from '../files/index.ts'
import type { Diagnostic, Newsletter } from '../model/index.ts'
import { findMissing } from './find-missing.ts'
import { findOwnIssue, type OwnIssue } from './find-own-issue.ts'
import { formatConflict } from './format-conflict.ts'
import { importMessages } from './import-messages.ts'
import { importText } from './import-text.ts'
import { importer } from './importer.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { readingOf, type SourceOptions } from './reading-options.ts'
import type { Report } from './report.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

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
  /** Is told of every issue in its turn. */
  readonly onIssue?: (written: WrittenIssue) => Promise<void>
}

/** What became of a source: of its issue's file, or why there is none of its own. */
export type Outcome = WrittenIssue['outcome'] | 'duplicate' | 'failed'

/** How many sources came to which outcome. */
export type ImportCounts = Readonly<Record<Outcome, number>>

/** Imports an archive's texts one by one: a bad one is told and passed over. Only one process at a time does. */
export async function importSources(dir: string, run: ImportRun): Promise<ImportCounts> {
  if (run.dryRun) return importAll(dir, run)
  const lock = await lockImport(dir)
  try {
    await removeLeftovers(dir)
    return await importAll(dir, run)
  } finally {
    await lock.release()
  }
}

async function importAll(dir: string, run: ImportRun): Promise<ImportCounts> {
  const plan = await planImport(dir, run.paths)
  for (const message of plan.messages) run.report.add(run.show(message.file), [message])
  const unknown = [...(run.favours?.keys() ?? [])].find((id) => !plan.known.some((issue) => issue.id === id))
  if (unknown !== undefined) throw new UsageError(`no issue \`${unknown}\` in this archive`)
  const counts = { ...noCounts }
  const unfinished: string[] = []
  for (const [index, source] of plan.sources.entries()) {
    run.report.progress(`importing ${index + 1} of ${plan.sources.length}: ${source.file}`)
    const { id, outcome } = await importSource(dir, source, run, plan)
    counts[outcome]++
    if (id !== undefined && (outcome === 'conflict' || outcome === 'failed')) unfinished.push(id)
  }
  if (run.paths && run.paths.length > 0) return counts
  for (const issue of findMissing(plan))
    run.report.add(run.show(`${folders.issues}/${issue.id}.md`), [importMessages.missing(issue.file)])
  if (!run.dryRun && plan.sources.length > 0) await writeImporterRecord(dir, { importer, unfinished })
  return counts
}

const noCounts: ImportCounts = {
  ...{ new: 0, unchanged: 0, updated: 0, merged: 0, edited: 0 },
  ...{ conflict: 0, deleted: 0, duplicate: 0, failed: 0 },
}

interface ImportedSource {
  readonly outcome: Outcome
  /** Of the source's issue; left out where it has none. */
  readonly id?: string
}

async function importSource(
  dir: string,
  source: SourceFile,
  run: ImportRun,
  plan: ImportPlan,
): Promise<ImportedSource> {
  const shown = source.from === undefined ? run.show(`${folders.sources}/${source.file}`) : source.from
  const read = await readSource(dir, source)
  run.report.add(shown, read.messages)
  if (!read.value) return { outcome: 'failed' }
  const reference = { file: source.file, sha256: hashBytes(read.value) }
  const passed = passOver(reference, run, plan)
  if (passed) {
    run.report.add(shown, passed.messages)
    return passed
  }
  const known = plan.issueOf(source.file)
  const { value, messages } = importText(read.value, {
    ...(known?.source?.sha256 === reference.sha256 ? readingOf(known.source) : {}),
    ...readingOf(run),
    ...reference,
    language: run.newsletter.language,
    importer: version,
  })
  run.report.add(shown, messages)
  if (!value) return { outcome: 'failed', ...(known ? { id: known.id } : {}) }
  if (source.from !== undefined && !run.dryRun)
    await writeAtomically(join(dir, folders.sources, source.file), read.value)
  const own = await findOwnIssue(dir, value, reference, plan)
  run.report.add(shown, own.messages)
  return own.id === null ? { outcome: 'duplicate' } : writeOwn(dir, { ...own, id: own.id }, run)
}

/** What needs no import. */
function passOver(
  reference: HashedSource,
  { onlyNew, favours }: ImportRun,
  { assigned, record }: ImportPlan,
): (ImportedSource & { readonly messages: readonly Diagnostic[] }) | null {
  const known = assigned.get(reference.file)
  if (known === undefined || known === 'new') return null
  if ('twinOf' in known) return { outcome: 'duplicate', messages: [importMessages.twice(known.twinOf)] }
  const { id, source, present } = known.issue
  if (!present && favours?.get(id) !== 'theirs')
    return { outcome: 'deleted', id, messages: [importMessages.deleted(id)] }
  const isSame = source?.file === reference.file && source.sha256 === reference.sha256
  const isDone = record.importer === importer && !record.unfinished.includes(id)
  return onlyNew && present && isSame && isDone ? { outcome: 'unchanged', id, messages: [] } : null
}

async function writeOwn(
  dir: string,
  { id, markdown, isSameSource }: OwnIssue & { readonly id: string },
  run: ImportRun,
): Promise<ImportedSource> {
  const { dryRun = false, favours, report } = run
  const written = await writeIssue(dir, id, markdown, { dryRun, isSameSource, favour: favours?.get(id) ?? null })
  if (written.outcome === 'conflict') {
    const [first] = written.conflicts
    const message = first
      ? importMessages.conflict(id, written.conflicts.length, first.ours.line)
      : importMessages.unreadable()
    report.add(run.show(written.file), [message])
    for (const conflict of written.conflicts) report.quote(formatConflict(conflict))
  }
  await run.onIssue?.(written)
  return { outcome: written.outcome, id }
}
