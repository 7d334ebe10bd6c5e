import type { Cache } from './cache.ts'
import { hashContents } from './hash-contents.ts'

/** What was made before, by names that tell all it is made from. */
export interface ByteRecall {
  readonly recall: (name: string, make: () => Uint8Array) => Uint8Array
  /** Removes what was not asked for, once that is the larger part; where nothing was asked for, nothing. */
  readonly tidy: () => void
}

/** Bytes as a cache keeps them, in a folder. */
export function openByteRecall(cache: Cache, folder: string): ByteRecall {
  const used = new Set<string>()
  return {
    recall: (name, make) => {
      const hash = hashContents(name)
      used.add(hash)
      const known = cache.readBytes(`${folder}/${hash}`)
      if (known) return known
      const made = make()
      cache.writeBytes(`${folder}/${hash}`, made)
      return made
    },
    tidy: () => {
      if (used.size > 0) cache.tidy(folder, used)
    },
  }
}
