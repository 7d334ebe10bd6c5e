import type { Diagnostic } from '../model/index.ts'
import { type HoldOptions, holdAddresses } from './hold-addresses.ts'
import type { Permalinks } from './permalinks.ts'

/**
 * What a build would say of the addresses of before, told without printing the site: its issues, entries and years tell their own, and of
 * feeds and other files nothing is said.
 */
export function checkAddresses(
  permalinks: Permalinks,
  options: Omit<HoldOptions, 'files' | 'offline'>,
): readonly Diagnostic[] {
  const { site } = options
  const pages = [...site.issues, ...site.years, ...site.months, ...site.calendarYears, ...site.calendarPages].map(
    ({ url }) => `${url}index.html`,
  )
  const calendars = site.issues.flatMap(({ url, calendar }) => (calendar.length > 0 ? [`${url}calendar.ics`] : []))
  const entries = site.calendar.map(({ id }) => `calendar/${id}.ics`)
  const others = Object.keys(permalinks.published)
    .filter((page) => !told.test(page))
    .map((page) => page.replace(/(?<=^|\/)$/, 'index.html'))
  const paths = [...pages, ...calendars, ...entries, ...others]
  return holdAddresses(permalinks, { ...options, files: paths.map((path) => ({ path, content: '' })) }).messages
}

/** Addresses that a site's model tells. */
const told = /^(?:issues\/|years\/|calendar\/(?:\d{4}\/.*|.+\.ics)$)/
