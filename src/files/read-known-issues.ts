import { join } from 'node:path'
import { findSource, type SourceReference } from './find-source.ts'
import { folders } from './folders.ts'
import { listFiles } from './list-files.ts'
import { readText, toText } from './read-text.ts'

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

/** Tells what was made of a file before where it is the same, or makes it now, of its contents if they are at hand; `purpose` tells what for. */
export type RecallFile = <Value>(
  path: string,
  purpose: string,
  make: (contents: Buffer | null) => Promise<Value>,
) => Promise<Value>

/** All issues that are or were in the archive, by ID. */
export async function readKnownIssues(
  dir: string,
  recall: RecallFile = (_path, _purpose, make) => make(null),
): Promise<readonly KnownIssue[]> {
  const present = await readFolder(dir, folders.issues, true, recall)
  const remembered = await readFolder(dir, folders.generated, false, recall)
  const known = new Map(remembered.map((issue) => [issue.id, issue]))
  for (const issue of present)
    known.set(issue.id, { ...issue, source: issue.source ?? known.get(issue.id)?.source ?? null })
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readFolder(dir: string, folder: string, present: boolean, recall: RecallFile): Promise<KnownIssue[]> {
  const { files } = await listFiles(join(dir, folder))
  const known: KnownIssue[] = []
  for (const file of files.filter((name) => /^[^/]*\.md$/.test(name))) {
    const path = join(dir, folder, file)
    const source = await recall(path, 'source', async (contents) =>
      findSource(contents ? toText(headOf(contents)) : ((await readText(path)) ?? '')),
    )
    known.push({ id: file.slice(0, -'.md'.length), source, namesSource: source !== null, present })
  }
  return known
}

/** The contents up to a line that may end front matter; all of them where there is none. */
function headOf(contents: Buffer): Buffer {
  const end = contents.indexOf('\n---\n')
  return end < 0 ? contents : contents.subarray(0, end + '\n---\n'.length)
}
