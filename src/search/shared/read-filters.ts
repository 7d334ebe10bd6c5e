import { filterKey } from './filter-key.ts'
import type { FilterWords } from './payload.ts'
import type { Filters } from './query.ts'

const pattern = /(?<![\p{L}\p{N}])(\p{L}+):("[^"]*"|[^\s"]+)/gu
const years = /^(\d{4})?(?:\s*(?:-|\u2013|\.\.)\s*(\d{4})?)?$/u

/** The filters in a query, and the query without them: `year:2021-2023`, `issue:2023-10`. What is no filter stays as it is. */
export function readFilters(
  text: string,
  { names, kinds }: FilterWords,
): { readonly filters: Filters; readonly rest: string } {
  let [from, to]: (string | null)[] = [null, null]
  const terms: string[] = []
  const rest = text.replace(pattern, (whole, word: string, written: string) => {
    const name = Object.hasOwn(names, word.toLowerCase()) ? names[word.toLowerCase()] : undefined
    const value = written.replaceAll('"', '').toLowerCase()
    const kind = Object.hasOwn(kinds, value) ? kinds[value] : undefined
    const range = years.exec(value)
    if (name === 'year' && range && value !== '') {
      const isRange = /[-\u2013.]/.test(value)
      from = range[1] ?? null
      to = range[2] ?? (isRange ? null : from)
    } else if (name === 'kind' && kind) terms.push(filterKey(name, kind))
    else if (name === 'issue' || name === 'topic') terms.push(filterKey(name, value))
    else return whole
    return ' '
  })
  return { filters: { from: from ?? null, to: to ?? null, terms }, rest }
}
