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

/** Packs that were read last stay at hand, for what is asked for next is mostly in one of them. */
const atHand = 4

/** Packs in a folder of a cache. */
export function openPacks<Value>(cache: Cache, folder: string): Packs<Value> {
  const opened = new Map<string, readonly Uint8Array[]>()
  const linesOf = (pack: string) => {
    const lines = opened.get(pack) ?? cutLines(cache.readBytes(`${folder}/${pack}`) ?? new Uint8Array())
    opened.delete(pack)
    opened.set(pack, lines)
    for (const [oldest] of opened) if (opened.size > atHand) opened.delete(oldest)
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
      const bytes = linesOf(pack)[line]
      return bytes === undefined || bytes.length === 0 ? null : JSON.parse(toText(bytes))
    },
    tidy: (places) => cache.tidy(folder, new Set(Array.from(places, ([pack]) => pack))),
  }
}

/** A buffer's own way takes a fraction of a decoder's time. */
const toText = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length).toString()

const lineFeed = 0x0a

function cutLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(lineFeed, from)
    lines.push(bytes.subarray(from, end < 0 ? bytes.length : end))
    from = end < 0 ? bytes.length + 1 : end + 1
  }
  return lines
}
