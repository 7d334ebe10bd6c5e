import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cache, hashContents } from '../cache/index.ts'
import type { SiteFile } from '../model/index.ts'

/** A page as it was written: its key, and the size and time of its file. */
type WrittenPage = readonly [key: string, size: number, mtime: number]

/** The pages that earlier builds wrote into an output folder. */
export interface StandingPages {
  /** The page at a path where it was made from what the key tells and nobody changed it since; else null. */
  readonly find: (path: string, key: string) => SiteFile | null
  /** Keeps what a build wrote. With `partial`, those that it did not write are kept too. */
  readonly keep: (files: readonly { readonly path: string; readonly key?: string }[], partial: boolean) => void
}

/** What all pages are made from beside what their keys tell (`scope`): where it is another, none stands. */
export function openStanding(cache: Cache, out: string, scope: string): StandingPages {
  const name = `pages/${hashContents(out)}`
  const before = readPages(cache.read(name), scope)
  return {
    find: (path, key) => {
      const page = before[path]
      if (page?.[0] !== key) return null
      const file = join(out, path)
      const stats = lstatSync(file, { throwIfNoEntry: false })
      if (!stats?.isFile() || stats.size !== page[1] || stats.mtimeMs !== page[2]) return null
      return toStanding(path, key, file)
    },
    keep: (files, partial) => {
      const pages: Record<string, WrittenPage> = Object.assign(Object.create(null), partial ? before : {})
      let isSame = true
      for (const { path, key } of files) {
        if (key === undefined) continue
        const stats = lstatSync(join(out, path), { throwIfNoEntry: false })
        if (stats) pages[path] = [key, stats.size, stats.mtimeMs]
        const known = before[path]
        isSame &&= known?.[0] === key && known[1] === stats?.size && known[2] === stats.mtimeMs
      }
      if (!isSame || Object.keys(pages).length !== Object.keys(before).length) cache.write(name, { scope, pages })
    },
  }
}

/** A page that is on disk already, and is read only where somebody asks for it. */
const toStanding = (path: string, key: string, file: string): SiteFile => ({
  path,
  key,
  isCurrent: true,
  get content() {
    return readFileSync(file)
  },
})

function readPages(read: unknown, scope: string): Readonly<Record<string, WrittenPage>> {
  const { scope: known, pages } = (read ?? {}) as { scope?: string; pages?: Record<string, WrittenPage> }
  return known === scope && pages ? Object.assign(Object.create(null), pages) : Object.create(null)
}
