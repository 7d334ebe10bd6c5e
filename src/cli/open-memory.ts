import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Cache,
  type CachePlace,
  type FileRecall,
  openCache,
  openFileRecall,
  openStamps,
  prepareCache,
  type Stamps,
} from '../cache/index.ts'
import { findBuilder } from './builder.ts'
import type { Terminal } from './terminal.ts'

/** What builds leave to the next one. */
export interface Memory {
  readonly place: CachePlace
  readonly cache: Cache
  readonly stamps: Stamps
  readonly files: FileRecall
}

/** Opens what earlier builds of an archive left: in the folder that is given, or in the archive. */
export function openMemory(dir: string, { cache: given }: { readonly cache?: string }, { cwd }: Terminal): Memory {
  const now = Date.now()
  const folder = given === undefined ? defaultFolder(dir) : resolve(cwd, given)
  const place = { folder, version: findBuilder() }
  prepareCache(place, now)
  const cache = openCache(place)
  const stamps = openStamps(cache, 'stamps', now)
  return { place, cache, stamps, files: openFileRecall(cache, stamps, 'files') }
}

/** Where tools of Node keep such things, if there is such a place. */
function defaultFolder(dir: string): string {
  const modules = join(dir, 'node_modules')
  return existsSync(modules) ? join(modules, '.cache', 'backissue') : join(dir, '.backissue-cache')
}
