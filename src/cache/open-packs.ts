import type { Cache } from './cache.ts'
import { hashContents } from './hash-contents.ts'

/** Where a pack has a value: its name, and the line. */
export type PackPlace = readonly [pack: string, line: number]

/** Plain data, kept several values a file: ten thousand files take longer to write and to read than what is in them. */
export interface Packs<Value> {
  /** Keeps values that a key tells all of, and says where each is. */
  readonly write: (key: string, values: readonly Value[]) => readonly PackPlace[]
  /** Null where it is not kept, or damaged. */
  readonly read: (place: PackPlace) => Value | null
  /** Removes packs that none of the places is in, once they are the larger part. */
  readonly tidy: (places: Iterable<PackPlace>) => void
}

/** Packs in a folder of a cache. The last one that was read stays at hand, for what is asked for next is mostly beside it. */
export function openPacks<Value>(cache: Cache, folder: string): Packs<Value> {
  let last: { readonly pack: string; readonly lines: readonly string[] } | null = null
  const linesOf = (pack: string) => {
    if (last?.pack === pack) return last.lines
    const bytes = cache.readBytes(`${folder}/${pack}`)
    const lines = bytes === null ? [] : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().split('\n')
    last = { pack, lines }
    return lines
  }
  return {
    write: (key, values) => {
      const pack = hashContents(key)
      // JSON has no line feeds of its own.
      cache.writeBytes(`${folder}/${pack}`, Buffer.from(values.map((value) => JSON.stringify(value)).join('\n')))
      return values.map((_, line) => [pack, line])
    },
    read: ([pack, line]) => {
      const text = linesOf(pack)[line]
      return text === undefined || text === '' ? null : JSON.parse(text)
    },
    tidy: (places) => cache.tidy(folder, new Set(Array.from(places, ([pack]) => pack))),
  }
}
