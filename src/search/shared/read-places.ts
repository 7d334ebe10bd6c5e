import { openBytes } from './byte-reader.ts'

/** The stretches of a section in which a term stands, by section; null for a term of which none are known. */
export type TermPlaces = ReadonlyMap<number, Uint32Array> | null

/** For each term of a shard the places of its postings. `sectionsOf` gives the sections of a term by its place in the shard. */
export function readPlaces(
  bytes: Uint8Array,
  termCount: number,
  sectionsOf: (term: number) => Uint32Array,
): readonly TermPlaces[] {
  const { number, numbers } = openBytes(bytes)
  return Array.from({ length: termCount }, (_, term) => {
    if (number() === 0) return null
    return new Map(
      Array.from(sectionsOf(term), (section) => {
        const steps = numbers(number())
        for (let at = 1; at < steps.length; at++) steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0)
        return [section, steps] as const
      }),
    )
  })
}
