import { bodyField } from '../shared/index.ts'
import type { FieldTerms } from './to-field-terms.ts'

/** How a term may stand in the fields of a document, each way once. */
export function openPatterns() {
  const list: (readonly number[])[] = []
  const numbers = new Map<string | number, number>()
  const numberOf = (counts: Uint32Array, fields: FieldTerms): number => {
    // Most terms stand in the body alone, whose length follows from the document's place: their count says all.
    const isBodyAlone = counts.every((count, field) => field === bodyField || count === 0)
    const pattern = isBodyAlone ? null : toPattern(counts, fields)
    const key = pattern?.join(' ') ?? counts[bodyField] ?? 0
    const number = numbers.get(key) ?? list.push(pattern ?? toPattern(counts, fields)) - 1
    numbers.set(key, number)
    return number
  }
  return { list, numberOf }
}

function toPattern(counts: Uint32Array, fields: FieldTerms): readonly number[] {
  const lengthOf = (field: number) => (field === bodyField ? 0 : (fields[field]?.length ?? 0))
  return Array.from(counts).flatMap((count, field) => [count, count === 0 ? 0 : lengthOf(field)])
}
