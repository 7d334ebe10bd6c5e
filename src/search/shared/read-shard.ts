import { openBytes } from './byte-reader.ts'
import { foldLetters } from './fold-letters.ts'
import { bodyField, fieldNames } from './index-fields.ts'
import { type TermKind, termKinds } from './term-kind.ts'

/** A stretch of the sorted terms with the sections that hold them. */
export interface Shard {
  /** Folded terms, ascending; equal ones beside each other. */
  readonly keys: readonly string[]
  readonly terms: readonly string[]
  readonly kinds: readonly TermKind[]
  /** Name of the file that holds all postings of a term that is too common: here are those in titles alone. 0: all are here. */
  readonly apart: Float64Array
  /** Name of the file of the places of all the others. */
  readonly places: number
  /** For such a term, how many fields of sections hold it in all; 0: to be counted. */
  readonly fieldCounts: Uint32Array
  /** Where each term's postings start; one more than there are terms. */
  readonly starts: Uint32Array
  /** Sections, ascending within a term. */
  readonly sections: Uint32Array
  /** For each posting the place of its pattern. */
  readonly patterns: Uint32Array
  readonly patternList: readonly Pattern[]
}

/** By field how often a term stands in it, and the field's length (0 for the body's, which is known otherwise). */
export type Pattern = Uint32Array

export function readShard(bytes: Uint8Array): Shard {
  const { number, numbers, sorted } = openBytes(bytes)
  const patternList = Array.from({ length: number() }, () => numbers(fieldNames.length * 2))
  const places = number()
  const count = number()
  const terms = sorted(count)
  const kinds = Array.from(numbers(count), (kind) => termKinds[kind] ?? 'word')
  const apart = new Float64Array(count)
  const fieldCounts = new Uint32Array(count)
  for (let term = 0; term < count; term++) {
    apart[term] = number()
    if (apart[term] !== 0) fieldCounts[term] = number()
  }
  const starts = new Uint32Array(count + 1)
  numbers(count).forEach((length, term) => {
    starts[term + 1] = (starts[term] ?? 0) + length
  })
  const sections = numbers(starts[count] ?? 0)
  for (let term = 0; term < count; term++)
    for (let at = (starts[term] ?? 0) + 1; at < (starts[term + 1] ?? 0); at++)
      sections[at] = (sections[at] ?? 0) + (sections[at - 1] ?? 0)
  const patterns = numbers(sections.length)
  return {
    keys: terms.map(foldLetters),
    terms,
    kinds,
    apart,
    places,
    fieldCounts,
    starts,
    sections,
    patterns,
    patternList,
  }
}

/** Whether a term stands in a field at all; the title's weight tells what a section is about. */
export const countIn = (pattern: Pattern | undefined, field: number): number => pattern?.[field * 2] ?? 0
export const lengthIn = (pattern: Pattern | undefined, field: number): number =>
  field === bodyField ? 0 : (pattern?.[field * 2 + 1] ?? 0)
