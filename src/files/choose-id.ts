import type { KnownIssue } from './read-known-issues.ts'

/**
 * The ID that a source already has: of the issue that names its file, else of one with the same text whose own file is
 * gone (it was renamed). Undefined for a new source.
 */
export function findId(
  source: { readonly file: string; readonly sha256: string },
  known: readonly KnownIssue[],
  files: ReadonlySet<string>,
): string | undefined {
  const named = known.filter((issue) => issue.source?.file === source.file)
  const renamed = known.filter(({ source: other }) => other?.sha256 === source.sha256 && !files.has(other.file))
  return (named.find(({ present }) => present) ?? named[0] ?? renamed[0])?.id
}

/** The wanted ID where it is free, else with the first free number from 2. Letter case does not make an ID another. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(id.toLowerCase())) return id
  }
}
