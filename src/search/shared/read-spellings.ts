import { openBytes } from './byte-reader.ts'

/** Words by their beginnings or their ends, ascending, each with how often it stands in the archive, roughly. */
export function readSpellings(bytes: Uint8Array): readonly (readonly [key: string, count: number])[] {
  const { number, numbers, sorted } = openBytes(bytes)
  const words = sorted(number())
  const magnitudes = numbers(words.length)
  return words.map((word, at) => [word, 2 ** (magnitudes[at] ?? 0)] as const)
}
