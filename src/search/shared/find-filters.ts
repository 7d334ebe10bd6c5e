import type { Collection } from './collection.ts'
import { findStretch } from './list-keys.ts'
import type { Archive } from './open-archive.ts'
import type { Filters } from './query.ts'

/** Whether a section may be found. */
export type Allows = (section: number) => boolean

/** The filters of a query as a test. A filter that the archive does not know lets nothing through. */
export async function findFilters({ from, to, terms }: Filters, archive: Archive): Promise<Allows> {
  const { termKeys } = archive.collection
  const isInYears = allowYears(from, to, archive.collection)
  if (terms.length === 0) return isInYears
  const index = await archive.loadTerms(terms.map((term) => findStretch(termKeys, term)))
  const sets = terms.map((term) => new Set(index.find(term).flatMap((found) => [...found.weigh().sections])))
  return (section) => isInYears(section) && sets.every((set) => set.has(section))
}

/** Years are texts of four digits; an undated section is in none. */
function allowYears(from: string | null, to: string | null, { years }: Collection): Allows {
  if (from === null && to === null) return () => true
  const ranges = years.filter(
    ({ year }) => year !== null && (from === null || year >= from) && (to === null || year <= to),
  )
  return (section) => ranges.some(({ start, end }) => section >= start && section < end)
}
