import { findFilter, setFilter } from './filter-query.ts'
import type { Asked } from './search-page.ts'

type Field = HTMLSelectElement | HTMLInputElement

/** The fields that narrow a search: they follow the question, and `chose` hears of one that a reader makes of them. */
export function listenToFilters(box: HTMLInputElement, addressed: () => Asked, chose: (asked: Asked) => void) {
  const fields = [...document.querySelectorAll<Field>('#search-filters select, #search-filters input')]
  const namesOf = (field: Field) => field.dataset.filter?.split(' ') ?? null
  const chosenIn = (name: string) => fields.find((field) => field.name === name)?.value || null
  for (const field of fields)
    field.addEventListener('change', () => {
      const names = namesOf(field)
      if (names) chose({ ...addressed(), query: setFilter(box.value, names, field.value) })
      else chose({ query: box.value, from: chosenIn('from'), to: chosenIn('to') })
    })
  return {
    /** Shows in the fields what is asked. */
    follow: (asked: Asked) => {
      for (const field of fields) {
        const names = namesOf(field)
        field.value = names ? findFilter(asked.query, names) : ((field.name === 'from' ? asked.from : asked.to) ?? '')
        // What a reader wrote is none of the choices where the box says more than they do.
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
      }
    },
  }
}
