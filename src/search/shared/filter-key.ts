import { foldLetters } from './fold-letters.ts'
import type { FilterName } from './payload.ts'

/** Key under which the index holds the sections that a filter lets through. No word has its first sign. */
export function filterKey(name: Exclude<FilterName, 'year'>, value: string): string {
  return `=${name}:${foldLetters(value.toLowerCase())}`
}
