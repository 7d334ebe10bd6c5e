import type { Collection } from './collection.ts'
import { bodyField, fieldNames, indexFields, titleField } from './index-fields.ts'
import { countIn, lengthIn, type Pattern, type Shard } from './read-shard.ts'
import { inverseFrequency, weighTerm } from './weigh-term.ts'

/** The sections that hold a term, ascending, each with lunr's weight of it: the sum over the fields. */
export interface WeighedTerm {
  readonly sections: Uint32Array
  readonly weights: Float64Array
  /** 1 where the title holds it. */
  readonly titles: Uint8Array
  readonly idf: number
}

/** The same weights as lunr gives a query of this one term. */
export function weighPostings(shard: Shard, term: number, { size, lengths, averages }: Collection): WeighedTerm {
  const [start = 0, end = 0] = shard.starts.subarray(term, term + 2)
  const sections = shard.sections.subarray(start, end)
  const patterns = Array.from(shard.patterns.subarray(start, end), (place) => shard.patternList[place])
  const counted = shard.fieldCounts[term] ?? 0
  const fieldCount = counted > 0 ? counted : patterns.reduce((sum, pattern) => sum + countFields(pattern), 0)
  const idf = inverseFrequency(fieldCount, size)
  const weights = Float64Array.from(sections, (section, index) => {
    const pattern = patterns[index]
    let weight = 0
    for (const [field, name] of fieldNames.entries()) {
      const count = countIn(pattern, field)
      if (count === 0) continue
      const length = field === bodyField ? (lengths[section] ?? 0) : lengthIn(pattern, field)
      weight += weighTerm(idf, count, length, averages[field] ?? 1, indexFields[name])
    }
    return weight
  })
  const titles = Uint8Array.from(patterns, (pattern) => (countIn(pattern, titleField) > 0 ? 1 : 0))
  return { sections, weights, titles, idf }
}

function countFields(pattern: Pattern | undefined): number {
  let fields = 0
  for (let field = 0; field < fieldNames.length; field++) if (countIn(pattern, field) > 0) fields++
  return fields
}
