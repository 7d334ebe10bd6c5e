import type { Cache } from './cache.ts'
import { openRecords } from './open-records.ts'
import type { Stamps } from './open-stamps.ts'

/** What was made of files, by what is in them. */
export interface FileRecall {
  /** What was made of a file before where it is the same, else what is made now, of its contents if they are read already; `purpose` tells what for. */
  readonly recall: <Value>(
    path: string,
    purpose: string,
    make: (contents: Buffer | null) => Promise<Value>,
  ) => Promise<Value>
  readonly save: () => void
}

/** What a cache keeps of files, under a name. */
export function openFileRecall(cache: Cache, stamps: Stamps, name: string): FileRecall {
  const records = openRecords<unknown>(cache, name)
  return {
    recall: async (path, purpose, make) => {
      const id = `${purpose} ${path}`
      const { hash, contents } = stamps.look(path)
      const known = records.find(id)
      if (known && known.key === hash) {
        records.use(id)
        return known.value as Awaited<ReturnType<typeof make>>
      }
      const value = await make(contents)
      if (hash !== null) records.put(id, hash, value)
      return value
    },
    save: records.save,
  }
}
