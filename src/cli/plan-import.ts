import { join } from 'node:path'
import {
  type Assignment,
  assignIssues,
  type CollectedSources,
  collectSources,
  folders,
  type HashedSource,
  hashBytes,
  type ImporterRecord,
  type KnownIssue,
  listSources,
  type RecallFile,
  readBytes,
  readImporterRecord,
  readKnownIssues,
  type SourceFile,
} from '../files/index.ts'
import { freeId } from '../slugs/index.ts'
import { type KnownTexts, openTexts } from './open-texts.ts'

/** A source as it was found. */
export interface MeasuredSource extends HashedSource {
  /** In bytes. */
  readonly size: number
}

/** What an import has before it, found out before anything is written. */
export interface ImportPlan extends CollectedSources {
  /** The sources that can be read, by their files. */
  readonly hashed: ReadonlyMap<string, MeasuredSource>
  /** The issue of each of them. */
  readonly assigned: ReadonlyMap<string, Assignment>
  readonly known: readonly KnownIssue[]
  /** The issue that a source was before; null for another. */
  readonly issueOf: (file: string) => KnownIssue | null
  /** Whether none of the sources is the issue's. */
  readonly isUnclaimed: (issue: KnownIssue) => boolean
  readonly claim: (issue: KnownIssue) => void
  readonly texts: KnownTexts
  readonly record: ImporterRecord
  /** Takes an ID that no issue has or had. */
  readonly takeId: (wanted: string) => string
}

/** Looks at all sources of an archive, also where `paths` names some of them: a text that was renamed is known by that. */
export async function planImport(
  dir: string,
  paths: readonly string[] = [],
  recall: RecallFile = (_path, _purpose, make) => make(null),
): Promise<ImportPlan> {
  const collected = await collectSources(dir, paths)
  const known = await readKnownIssues(dir, recall)
  const places = new Map((await listSources(dir)).files.map((file): [string, SourceFile] => [file, { file }]))
  for (const source of collected.sources) if (!places.has(source.file)) places.set(source.file, source)
  const taken = new Set(known.map(({ id }) => id.toLowerCase()))
  const hashed = await hashSources(dir, [...places.values()], recall)
  const assigned = assignIssues(hashed, known)
  const unclaimed = new Set(known)
  for (const found of assigned.values()) if (found !== 'new' && 'issue' in found) unclaimed.delete(found.issue)
  return {
    ...collected,
    hashed: new Map(hashed.map((source) => [source.file, source])),
    assigned,
    known,
    isUnclaimed: (issue) => unclaimed.has(issue),
    claim: (issue) => void unclaimed.delete(issue),
    texts: openTexts(dir, known),
    issueOf: (file) => {
      const found = assigned.get(file) ?? 'new'
      return found !== 'new' && 'issue' in found ? found.issue : null
    },
    record: await readImporterRecord(dir),
    takeId: (wanted) => {
      const id = freeId(wanted, (id) => taken.has(id.toLowerCase()))
      taken.add(id.toLowerCase())
      return id
    },
  }
}

/** Those that cannot be read are left out; the import tells of them in their turn. */
async function hashSources(
  dir: string,
  sources: readonly SourceFile[],
  recall: RecallFile,
): Promise<readonly MeasuredSource[]> {
  const hashed: MeasuredSource[] = []
  for (const { file, from } of sources.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const path = from ?? join(dir, folders.sources, file)
    const measured = await recall(path, 'size', async (contents) => {
      const value = contents ?? (await readBytes(path)).value
      return value && { sha256: hashBytes(value), size: value.length }
    })
    if (measured) hashed.push({ file, ...measured })
  }
  return hashed
}
