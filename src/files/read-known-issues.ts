import { join } from 'node:path'
import { findSource, type SourceReference } from './find-source.ts'
import { folders } from './folders.ts'
import { listFiles } from './list-files.ts'
import { readText } from './read-text.ts'

/** An ID that is taken, and the source it was given to. */
export interface KnownIssue {
  readonly id: string
  /** Null for an issue that a person wrote. */
  readonly source: SourceReference | null
  /** Its front matter names the source; else a person took it out, and it is only remembered. */
  readonly namesSource: boolean
  /** Its file is there; else it was removed, and the ID stays its source's. */
  readonly present: boolean
}

/** All issues that are or were in the archive, by ID. */
export async function readKnownIssues(dir: string): Promise<readonly KnownIssue[]> {
  const present = await readFolder(dir, folders.issues, true)
  const remembered = await readFolder(dir, folders.generated, false)
  const known = new Map(remembered.map((issue) => [issue.id, issue]))
  for (const issue of present)
    known.set(issue.id, { ...issue, source: issue.source ?? known.get(issue.id)?.source ?? null })
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readFolder(dir: string, folder: string, present: boolean): Promise<KnownIssue[]> {
  const { files } = await listFiles(join(dir, folder))
  const known: KnownIssue[] = []
  for (const file of files.filter((name) => /^[^/]*\.md$/.test(name))) {
    const text = (await readText(join(dir, folder, file))) ?? ''
    const source = findSource(text)
    known.push({ id: file.slice(0, -'.md'.length), source, namesSource: source !== null, present })
  }
  return known
}
