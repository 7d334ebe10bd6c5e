import { join } from 'node:path'
import {
  collectSources,
  findId,
  folders,
  freeId,
  hashBytes,
  type KnownIssue,
  listSources,
  lockImport,
  readKnownIssues,
  readSource,
  removeLeftovers,
  type SourceFile,
  type WrittenIssue,
  writeAtomically,
  writeIssue,
} from '../files/index.ts'
import type { Newsletter } from '../model/index.ts'
import { importText } from './import-text.ts'
import { readingOf, type SourceOptions } from './reading-options.ts'
import type { Report } from './report.ts'
import { version } from './version.ts'

export interface ImportRun extends SourceOptions {
  readonly newsletter: Newsletter
  /** Absolute; all texts of the archive where empty. */
  readonly paths?: readonly string[]
  readonly dryRun?: boolean
  /** Leave out texts that this version has imported as they are. */
  readonly onlyNew?: boolean
  /** Shows a path of the archive as the user would write it. */
  readonly show: (file: string) => string
  readonly report: Report
  /** Is told of every issue in its turn. */
  readonly onIssue?: (written: WrittenIssue, markdown: string) => Promise<void>
}

/** How many issues came to which outcome. */
export type ImportCounts = Readonly<Record<WrittenIssue['outcome'] | 'failed', number>>

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
  const { sources, messages } = await collectSources(dir, run.paths)
  for (const message of messages) run.report.add(run.show(message.file), [message])
  const ids = openIds(await readKnownIssues(dir), new Set((await listSources(dir)).files))
  const counts = { created: 0, updated: 0, unchanged: 0, kept: 0, failed: 0 }
  for (const [index, source] of sources.entries()) {
    run.report.progress(`importing ${index + 1} of ${sources.length}: ${source.file}`)
    counts[await importSource(dir, source, run, ids)]++
  }
  return counts
}

async function importSource(dir: string, source: SourceFile, run: ImportRun, ids: Ids): Promise<keyof ImportCounts> {
  const shown = source.from === undefined ? run.show(`${folders.sources}/${source.file}`) : source.from
  const read = await readSource(dir, source)
  run.report.add(shown, read.messages)
  if (!read.value) return 'failed'
  const reference = { file: source.file, sha256: hashBytes(read.value) }
  if (run.onlyNew && ids.isCurrent(reference)) return 'unchanged'
  const { value, messages } = importText(read.value, {
    ...ids.findReading(reference),
    ...readingOf(run),
    ...reference,
    language: run.newsletter.language,
    importer: version,
  })
  run.report.add(shown, messages)
  if (!value) return 'failed'
  if (source.from !== undefined && !run.dryRun)
    await writeAtomically(join(dir, folders.sources, source.file), read.value)
  const written = await writeIssue(dir, ids.choose(reference, value.id), value.markdown, run)
  if (written.outcome === 'kept') run.report.add(run.show(written.file), [editedByHand(source.file)])
  await run.onIssue?.(written, value.markdown)
  return written.outcome
}

interface Reference {
  readonly file: string
  readonly sha256: string
}

type Ids = ReturnType<typeof openIds>

/** The IDs of an archive; choosing one takes it. */
function openIds(known: readonly KnownIssue[], files: ReadonlySet<string>) {
  const taken = new Set(known.map(({ id }) => id.toLowerCase()))
  const given = new Set<string>()
  const current = new Set(known.filter(({ present }) => present).map(({ source }) => toKey(source ?? {})))
  return {
    /** How this very text was read before. */
    findReading: ({ sha256 }: Reference) =>
      readingOf(known.find(({ source }) => source?.sha256 === sha256)?.source ?? {}),
    isCurrent: (reference: Reference) => current.has(toKey({ ...reference, importer: version })),
    choose: (reference: Reference, wanted: string) => {
      const own = findId(reference, known, files)
      // Two copies of a renamed text both answer to its ID; the first one has it.
      const id = own === undefined || given.has(own) ? freeId(wanted, taken) : own
      taken.add(id.toLowerCase())
      given.add(id)
      return id
    },
  }
}

const toKey = ({ file = '', sha256 = '', importer = '' }) => `${file}\0${sha256}\0${importer}`

function editedByHand(source: string) {
  const reason = `Edited by hand, and \`${source}\` now gives another text: kept as it is; \`parse\` prints the new one`
  return { ruleId: 'edited-by-hand', severity: 'warning', reason } as const
}
