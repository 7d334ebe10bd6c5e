import { foldLetters, fromEnd } from '../shared/index.ts'
import { openWriter } from './byte-writer.ts'
import type { WordEntry } from './word-table.ts'

/** A word of the archive as slips are looked for: from its beginning, or from its end. */
export interface ListedSpelling {
  readonly key: string
  /** How often it stands in the archive, as a power of two. */
  readonly magnitude: number
}

/** Shorter words have too many neighbours to be taken for a slip. */
const shortest = 4

/** Each word without diacritics, once by its beginning and once by its end, sorted. */
export function listSpellings(entries: readonly WordEntry[]): readonly ListedSpelling[] {
  const counts = new Map<string, number>()
  for (const { whole, count } of entries) {
    const key = foldLetters(whole)
    if (key.length >= shortest && /^\p{L}+$/u.test(key)) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  for (const [word, count] of [...counts]) counts.set(fromEnd(word), count)
  return [...counts.keys()].sort().map((key) => ({ key, magnitude: Math.floor(Math.log2(counts.get(key) ?? 1)) }))
}

export function writeSpellings(spellings: readonly ListedSpelling[]): Uint8Array {
  const writer = openWriter()
  writer.number(spellings.length)
  writer.sorted(spellings.map(({ key }) => key))
  for (const { magnitude } of spellings) writer.number(magnitude)
  return writer.bytes()
}
