import { readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readText } from './read-text.ts'
import type { OutputFile } from './site-output.ts'
import { writeAtomically } from './write-atomically.ts'

/** Lists, in the output folder, what backissue wrote there; everything else is the user's. */
export const writtenList = '.backissue-files'

const parallel = 16

/** What a build did to the output folder. */
export interface WrittenSite {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** Files of the user's that stand in the way; then nothing was written. */
  readonly inTheWay: readonly string[]
}

/**
 * Makes the output folder hold these files: writes what is new or different, and removes what an earlier build wrote and
 * this one does not. Files that backissue did not write are neither replaced nor removed. With `partial`, these files are
 * not all of the site, and nothing is removed.
 */
export async function writeSite(
  out: string,
  files: readonly OutputFile[],
  { partial = false }: { readonly partial?: boolean } = {},
): Promise<WrittenSite> {
  const listFile = join(out, writtenList)
  const before = new Set((await readText(listFile))?.split('\n').filter(isInside))
  const wanted = new Set(files.map(({ path }) => path))
  for (const path of wanted)
    if (!isInside(path)) throw new Error(`Unexpected path \`${path}\`, expected one below the site's root`)
  const changes = await collect(files, (file) => readChange(out, file))
  const inTheWay = changes.flatMap(({ path, exists }) => (exists && !before.has(path) ? [path] : []))
  const counts = { written: changes.length, unchanged: files.length - changes.length }
  if (inTheWay.length > 0) return { ...counts, removed: 0, written: 0, inTheWay }
  // Both lists until all is done: a build that is cut short must not make its files the user's.
  await writeList(listFile, [...before, ...wanted])
  const stale = partial ? [] : [...before].filter((path) => !wanted.has(path))
  for (const path of stale) await removeFile(out, path)
  await collect(changes, async ({ path, contents }) => {
    await writeAtomically(join(out, path), await contents(), { durable: false })
    return []
  })
  if (!partial) await writeList(listFile, [...wanted])
  return { ...counts, removed: stale.length, inTheWay }
}

const isInside = (path: string) => path !== '' && !/^\/|^[a-z]:|\\|(^|\/)\.\.?(\/|$)/i.test(path)

function writeList(file: string, paths: readonly string[]): Promise<void> {
  return writeAtomically(
    file,
    [...new Set(paths)]
      .sort()
      .map((path) => `${path}\n`)
      .join(''),
    { durable: false },
  )
}

interface Change {
  readonly path: string
  readonly exists: boolean
  readonly contents: () => Promise<string | Uint8Array>
}

/** One change, or none where the file is as it should be. */
async function readChange(out: string, file: OutputFile): Promise<readonly Change[]> {
  const contents = 'from' in file ? () => readFile(file.from) : async () => file.content
  const present = await readFile(join(out, file.path)).catch(() => null)
  if (present?.equals(Buffer.from(await contents()))) return []
  return [{ path: file.path, exists: present !== null, contents }]
}

/** Files are taken up in order, several at a time. */
async function collect<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly Value[]>,
): Promise<Value[]> {
  const results: (readonly Value[])[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  return results.flat()
}

async function removeFile(out: string, path: string): Promise<void> {
  await rm(join(out, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      await rmdir(join(out, folder))
    } catch {
      return // it holds something else
    }
  }
}
