import { bodyField } from '../shared/index.ts'
import type { FieldTerms } from './to-field-terms.ts'

/** How a term may stand in the fields of a document, each way once. */
export function openPatterns() {
  const list: (readonly number[])[] = []
  const numbers = new Map<string | number, number>()
  const numberOf = (counts: Uint32Array, fields: FieldTerms): number => {
    const key = toKey(counts, fields)
    const before = numbers.get(key)
    if (before !== undefined) return before
    numbers.set(key, list.length)
    return list.push(toPattern(counts, fields)) - 1
  }
  return { list, numberOf }
}

/** Counts and lengths below this are told by one number together; a pattern of others by a text. */
const small = 64

/** What two patterns have in common only where they are one. Where a term stands in the body alone, as most do, its count. */
function toKey(counts: Uint32Array, fields: FieldTerms): number | string {
  let key = 0
  for (let field = 0; field < counts.length; field++) {
    const count = counts[field] ?? 0
    const length = count === 0 ? 0 : lengthOf(fields, field)
    if (count >= small || length >= small * 4) return toPattern(counts, fields).join(' ')
    key = key * small + count
    // The body's length follows from the document's place.
    if (field !== bodyField) key = key * small * 4 + length
  }
  return key
}

const lengthOf = (fields: FieldTerms, field: number) => (field === bodyField ? 0 : (fields[field]?.length ?? 0))

function toPattern(counts: Uint32Array, fields: FieldTerms): readonly number[] {
  return Array.from(counts).flatMap((count, field) => [count, count === 0 ? 0 : lengthOf(fields, field)])
}
