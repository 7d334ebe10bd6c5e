import { findStretch } from './list-keys.ts'
import type { Archive } from './open-archive.ts'
import type { Filters } from './query.ts'

/** Whether a section may be found. */
export type Allows = (section: number) => boolean

/** The filters of a query but its years as a test. A filter that the archive does not know lets nothing through. */
export async function findFilters({ terms }: Filters, archive: Archive): Promise<Allows> {
  const { termKeys } = archive.collection
  if (terms.length === 0) return () => true
  const index = await archive.loadTerms(terms.map((term) => findStretch(termKeys, term)))
  const sets = terms.map((term) => new Set(index.find(term).flatMap((found) => [...found.weigh().sections])))
  return (section) => sets.every((set) => set.has(section))
}
