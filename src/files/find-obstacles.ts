import { lstatSync, type Stats } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { PathError } from './path-error.ts'

/** What a build is about to do to a folder; paths from it, with forward slashes. */
export interface PlannedChanges {
  /** To be written. */
  readonly written: Iterable<string>
  /** To be removed before that. */
  readonly removed: ReadonlySet<string>
}

/**
 * Files that stand where a folder must be, and folders that stand where a file must be. A link on the way to a file is a
 * `PathError`: what is written or removed behind it lies somewhere else.
 */
export async function findObstacles(out: string, { written, removed }: PlannedChanges): Promise<readonly string[]> {
  const paths = [...written]
  const obstacles = new Set<string>()
  const absent = new Set<string>()
  for (const folder of new Set([...paths, ...removed].flatMap(foldersAbove))) {
    const stats = findStats(join(out, folder))
    if (stats === null) absent.add(folder)
    if (stats?.isSymbolicLink())
      throw new PathError(join(out, folder), 'Unexpected symbolic link, expected a folder; nothing was written')
    if (stats && !stats.isDirectory() && !removed.has(folder)) obstacles.add(folder)
  }
  for (const path of paths) {
    const stats = absent.has(dirname(path)) ? null : findStats(join(out, path))
    if (stats?.isDirectory() && !(await holdsOnly(out, path, removed))) obstacles.add(path)
  }
  return [...obstacles]
}

/** What lies at a path, a link itself included; null where nothing does. */
export function findStats(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null
    throw error
  }
}

/** `a/b/c.html` → `a/b`, `a`. */
function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)]
}

async function holdsOnly(out: string, folder: string, files: ReadonlySet<string>): Promise<boolean> {
  const entries = await readdir(join(out, folder), { withFileTypes: true, recursive: true })
  const paths = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))
  return paths.length > 0 && paths.every((path) => files.has(relative(out, path).replaceAll(sep, '/')))
}
