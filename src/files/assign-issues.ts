import type { KnownIssue } from './read-known-issues.ts'

/** A source, by its name below `content/sources` and the hash of its bytes. */
export interface HashedSource {
  readonly file: string
  readonly sha256: string
}

/** Which issue a source is. */
export type Assignment =
  /** One that is or was in the archive. */
  | { readonly issue: KnownIssue }
  /** The same bytes as another source. */
  | { readonly twinOf: string }
  | 'new'

/**
 * Finds the issue of each source, by file name: the one with its name and its bytes, else one with its bytes, whose own file was
 * renamed or moved, else one with its name, whose text was changed. Each issue has one source; the first in order of two.
 */
export function assignIssues(
  sources: readonly HashedSource[],
  known: readonly KnownIssue[],
): ReadonlyMap<string, Assignment> {
  const assigned = new Map<string, Assignment>()
  const fileOf = new Map<string, string>()
  // An issue that is there goes before one that was removed.
  const waiting = new Set(known.toSorted((a, b) => Number(b.present) - Number(a.present)))
  const match = (keyOf: (source: HashedSource) => string) => {
    const issues = groupBy([...waiting], ({ source }) => source && keyOf(source))
    for (const source of sources) {
      const issue = assigned.has(source.file) ? undefined : issues.get(keyOf(source))?.find((one) => waiting.has(one))
      if (!issue) continue
      waiting.delete(issue)
      assigned.set(source.file, { issue })
      if (issue.source?.sha256 === source.sha256) fileOf.set(source.sha256, source.file)
    }
  }
  const findTwins = (otherwise?: 'new') => {
    for (const { file, sha256 } of sources) {
      const twinOf = fileOf.get(sha256)
      if (assigned.has(file) || (twinOf === undefined && !otherwise)) continue
      assigned.set(file, twinOf === undefined ? 'new' : { twinOf })
      if (twinOf === undefined) fileOf.set(sha256, file)
    }
  }
  match(({ file, sha256 }) => `${sha256} ${file}`)
  match(({ sha256 }) => sha256)
  findTwins()
  match(({ file }) => file)
  findTwins('new')
  return assigned
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string | null) {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}
