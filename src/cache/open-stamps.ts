import { lstatSync, readFileSync } from 'node:fs'
import type { Cache } from './cache.ts'
import { hashContents } from './hash-contents.ts'

/** Size, times of change of contents and of the entry, inode; and the hash of the contents. */
type Stamp = readonly [size: number, mtime: number, ctime: number, inode: number, hash: string]

/** The hashes of files, read anew only where a file may have changed. */
export interface Stamps {
  /** As `hashContents` does; null where there is no regular file that can be read. */
  readonly hashOf: (path: string) => string | null
  /** The same, and the contents where they had to be read for it. */
  readonly look: (path: string) => { readonly hash: string | null; readonly contents: Buffer | null }
  /** Keeps what is known of the files that were asked for. */
  readonly save: () => void
}

/** Two writes within this many milliseconds may leave the same times. */
export const blur = 2000

/** Stamps as a cache keeps them, under a name. `now` is in milliseconds: a file that is as new is not believed the next time. */
export function openStamps(cache: Cache, name: string, now: number): Stamps {
  const known = toKnown(cache.read(name))
  const current: Record<string, Stamp> = Object.create(null)
  let isSame = true
  const look: Stamps['look'] = (path) => {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (!stats?.isFile()) return { hash: null, contents: null }
    const { size, mtimeMs, ctimeMs, ino } = stats
    const before = current[path] ?? known[path]
    const isKnown = before && before[0] === size && before[1] === mtimeMs && before[2] === ctimeMs && before[3] === ino
    if (isKnown) {
      current[path] = before
      return { hash: before[4], contents: null }
    }
    isSame = false
    const contents = readContents(path)
    const hash = contents && hashContents(contents)
    if (hash !== null && Math.max(mtimeMs, ctimeMs) < now - blur) current[path] = [size, mtimeMs, ctimeMs, ino, hash]
    return { hash, contents }
  }
  return {
    look,
    hashOf: (path) => look(path).hash,
    save: () => {
      if (!isSame || Object.keys(known).length !== Object.keys(current).length) cache.write(name, current)
    },
  }
}

function toKnown(read: unknown): Readonly<Record<string, Stamp>> {
  return typeof read === 'object' && read !== null ? (read as Record<string, Stamp>) : {}
}

function readContents(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
