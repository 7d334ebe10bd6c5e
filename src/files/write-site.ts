import { readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findObstacles, findStats } from './find-obstacles.ts'
import { makeFolders } from './make-folders.ts'
import { PathError } from './path-error.ts'
import { readText } from './read-text.ts'
import { hasLeftovers, removeLeftovers } from './remove-leftovers.ts'
import type { OutputFile } from './site-output.ts'
import { isSitePath } from './site-path.ts'
import { nameTemporary, writeAtomically } from './write-atomically.ts'

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
 * this one does not. A link in the place of a folder is a `PathError`, and nothing is written. Files that backissue did not write are neither replaced nor removed. With `partial`, these files are
 * not all of the site, and nothing is removed.
 */
export async function writeSite(
  out: string,
  files: readonly OutputFile[],
  { partial = false }: { readonly partial?: boolean } = {},
): Promise<WrittenSite> {
  const listFile = join(out, writtenList)
  const wanted = toPaths(files)
  const before = await readWrittenList(out)
  const stale = new Set(partial ? [] : [...before].filter((path) => !wanted.has(path)))
  const fresh = files.filter((file) => !('isCurrent' in file && file.isCurrent))
  const obstacles = await findObstacles(out, { written: toPaths(fresh), removed: stale })
  const changes = await collect(fresh, (file) => readChange(out, file))
  const foreign = changes.flatMap(({ path, exists }) => (exists && !before.has(path) ? [path] : []))
  const inTheWay = [...new Set([...obstacles, ...foreign])]
  const counts = { written: changes.length, unchanged: files.length - changes.length }
  if (inTheWay.length > 0) return { ...counts, removed: 0, written: 0, inTheWay }
  if (await hasLeftovers(out)) await removeLeftovers(out)
  if (changes.length === 0 && stale.size === 0 && [...wanted].every((path) => before.has(path)))
    return { ...counts, removed: 0, inTheWay }
  // It tells the next build that this one was cut short, for to look through all folders takes long.
  const mark = nameTemporary(listFile)
  await makeFolders(out)
  await writeFile(mark, '', { flag: 'wx' })
  // Both lists until all is done: a build that is cut short must not make its files the user's.
  await writeList(listFile, [...before, ...wanted])
  for (const path of stale) await removeFile(out, path)
  await collect(changes, async ({ path, contents }) => {
    await writeAtomically(join(out, path), await contents(), { durable: false })
    return []
  })
  if (!partial) await writeList(listFile, [...wanted])
  await rm(mark, { force: true })
  return { ...counts, removed: stale.size, inTheWay }
}

function toPaths(files: readonly OutputFile[]): ReadonlySet<string> {
  const bad = files.find(({ path }) => !isSitePath(path))
  if (bad) throw new Error(`Unexpected path \`${bad.path}\`, expected one below the site's root`)
  return new Set(files.map(({ path }) => path))
}

/** What earlier builds wrote to an output, by path; also makes sure that the output is a folder, or nothing yet. */
export async function readWrittenList(out: string): Promise<ReadonlySet<string>> {
  const stats = await stat(out).catch(() => null)
  if (stats && !stats.isDirectory()) throw new PathError(out, 'Unexpected file, expected a folder for the site')
  return new Set((await readText(join(out, writtenList)))?.split('\n').filter(isSitePath))
}

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
  const stats = findStats(join(out, file.path))
  // A folder in the way may be about to go; a link is replaced itself, and not what it leads to.
  const present = stats?.isFile() ? await readFile(join(out, file.path)) : null
  if (present?.equals(Buffer.from(await contents()))) return []
  return [{ path: file.path, exists: stats !== null && !stats.isDirectory(), contents }]
}

/** Files are taken up in order, several at a time. After a failure no more are, and what was begun is done before it is thrown. */
async function collect<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly Value[]>,
): Promise<Value[]> {
  const results: (readonly Value[])[] = []
  // A generator, unlike a list's own iterator, ends for all who take from it where one of them fails.
  const queue = (function* () {
    yield* items.entries()
  })()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  const ends = await Promise.allSettled(Array.from({ length: parallel }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
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
