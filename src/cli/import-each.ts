import { join } from 'node:path'
import { folders, type SourceFile, type WrittenIssue, writeAtomically, writeIssue } from '../files/index.ts'
import type { Diagnostic } from '../model/index.ts'
import { countWorkers } from './count-workers.ts'
import { findOwnIssue, type OwnIssue } from './find-own-issue.ts'
import type { ImportJob, ReadImport } from './import-source.ts'
import type { ImportRun } from './import-sources.ts'
import { mapInOrder } from './map-in-order.ts'
import { openImporters } from './open-importers.ts'
import { type PassedSource, passOver } from './pass-over.ts'
import type { ImportPlan } from './plan-import.ts'
import { readingOf } from './reading-options.ts'

/** What became of a source. */
export interface DoneImport extends PassedSource {
  readonly source: SourceFile
  readonly written?: WrittenIssue
}

/** Files that wait for the disk at once. */
const writesAtOnce = 16

/**
 * What became of each source, in their order. Many texts are read at once, and many issues written, but which issue a text is
 * depends on those before it, and is decided one by one.
 */
export async function* importEach(dir: string, run: ImportRun, plan: ImportPlan): AsyncGenerator<DoneImport> {
  const jobs = plan.sources.map((source) => toJob(dir, source, run, plan))
  const sizes = jobs.flatMap((job) => ('outcome' in job ? [] : [plan.hashed.get(job.source.file)?.size ?? 0]))
  const importers = openImporters(run.jobs ?? countWorkers(sizes))
  const reading = mapInOrder(untilStopped(jobs, run), importers.atOnce, async (job) => {
    if ('outcome' in job) return job
    const make = () => importers.run(job)
    const { sha256 } = plan.hashed.get(job.source.file) ?? {}
    return { job, read: await (run.recallImport && sha256 ? run.recallImport(job, sha256, make) : make()) }
  })
  const writes = importers.atOnce > 1 ? writesAtOnce : 1
  try {
    // Before anything is written: which of the texts was there does not depend on how far the writing is.
    if (writes > 1 || jobs.some((job) => plan.assigned.get(job.source.file) === 'new')) await plan.texts.load()
    yield* mapInOrder(decideEach(reading, plan), writes, (decided) => finish(dir, decided, run))
  } finally {
    await importers.close()
  }
}

function* untilStopped<Item>(items: readonly Item[], { stopped }: ImportRun): Generator<Item> {
  for (const item of items) {
    if (stopped?.aborted) return
    yield item
  }
}

/** The job that a source is, or what became of it where there is nothing to do. */
function toJob(dir: string, source: SourceFile, run: ImportRun, plan: ImportPlan): ImportJob | DoneImport {
  const passed = passOver(source, run, plan)
  if (passed) return { ...passed, source }
  const known = plan.issueOf(source.file)?.source
  const { language } = run.newsletter
  return { dir, source, language, options: readingOf(run), ...(known ? { known } : {}) }
}

/** An import whose issue is known. */
interface DecidedImport {
  readonly source: SourceFile
  readonly bytes?: Uint8Array
  readonly own: OwnIssue
  readonly messages: readonly Diagnostic[]
}

async function* decideEach(
  reading: AsyncIterable<DoneImport | { readonly job: ImportJob; readonly read: ReadImport }>,
  plan: ImportPlan,
): AsyncGenerator<DoneImport | DecidedImport> {
  for await (const each of reading) yield 'outcome' in each ? each : await decide(each.job, each.read, plan)
}

async function decide({ dir, source }: ImportJob, read: ReadImport, plan: ImportPlan) {
  const { reference, imported, messages, bytes } = read
  if (!imported || !reference) {
    const id = reference ? plan.issueOf(source.file)?.id : undefined
    return { source, outcome: 'failed' as const, messages, ...(id === undefined ? {} : { id }) }
  }
  const own = await findOwnIssue(dir, imported, reference, plan)
  return { source, own, messages: [...messages, ...own.messages], ...(bytes ? { bytes } : {}) }
}

async function finish(dir: string, decided: DoneImport | DecidedImport, run: ImportRun): Promise<DoneImport> {
  if ('outcome' in decided) return decided
  const { source, own, bytes, messages } = decided
  const { dryRun = false, favours } = run
  if (bytes && !dryRun) await writeAtomically(join(dir, folders.sources, source.file), bytes)
  const { id, markdown, isSameSource } = own
  if (id === null) return { source, outcome: 'duplicate', messages }
  const written = await writeIssue(dir, id, markdown, { dryRun, isSameSource, favour: favours?.get(id) ?? null })
  return { source, outcome: written.outcome, id, messages, written }
}
