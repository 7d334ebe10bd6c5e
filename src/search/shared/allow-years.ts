import type { Collection } from './collection.ts'
import type { Allows } from './find-filters.ts'
import type { Filters } from './query.ts'

/** Years are texts of four digits; an undated section is in none. */
export function allowYears({ from, to }: Pick<Filters, 'from' | 'to'>, { years }: Collection): Allows {
  if (from === null && to === null) return () => true
  const ranges = years.filter(
    ({ year }) => year !== null && (from === null || year >= from) && (to === null || year <= to),
  )
  return (section) => ranges.some(({ start, end }) => section >= start && section < end)
}
