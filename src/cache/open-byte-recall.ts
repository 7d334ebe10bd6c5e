import type { Cache } from './cache.ts'
import { hashContents } from './hash-contents.ts'

/** What was made before, by names that tell all it is made from. */
export interface ByteRecall {
  /** Null where nothing is kept by that name. */
  readonly find: (name: string) => Uint8Array | null
  readonly keep: (name: string, bytes: Uint8Array) => void
  /** Removes what was neither found nor kept, once that is the larger part; where nothing was, nothing. */
  readonly tidy: () => void
}

/** Bytes as a cache keeps them, in a folder. */
export function openByteRecall(cache: Cache, folder: string): ByteRecall {
  const used = new Set<string>()
  const use = (name: string) => {
    const hash = hashContents(name)
    used.add(hash)
    return `${folder}/${hash}`
  }
  return {
    find: (name) => cache.readBytes(use(name)),
    keep: (name, bytes) => cache.writeBytes(use(name), bytes),
    tidy: () => {
      if (used.size > 0) cache.tidy(folder, used)
    },
  }
}
