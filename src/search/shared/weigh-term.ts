import { lengthShare, saturation } from './index-fields.ts'

/** lunr's inverse document frequency. `fieldCount` counts a section once for each field that holds the term. */
export function inverseFrequency(fieldCount: number, sectionCount: number): number {
  return Math.log(1 + Math.abs((sectionCount - fieldCount + 0.5) / (fieldCount + 0.5)))
}

/** lunr's weight of a term in a field, with its three decimals; the same operations in the same order give the same number. */
export function weighTerm(idf: number, count: number, length: number, averageLength: number, boost: number): number {
  const relative = 1 - lengthShare + lengthShare * (length / averageLength)
  const score = (idf * ((saturation + 1) * count)) / (saturation * relative + count)
  return Math.round(score * boost * 1000) / 1000
}
