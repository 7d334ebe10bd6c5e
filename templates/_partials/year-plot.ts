import type { SiteIssueLink } from '../../src/model/index.ts'
import { formatMonth } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

const months = Array.from({ length: 12 }, (_, index) => index + 1)
/** Marks that a plot has at most; where there would be more, they are of weeks. */
const most = 60
/** Units of a month in the plot: one a day. */
const days = 31

/** A year as a line of twelve months with a mark where each issue came; who does not see it hears in which months. */
export function yearPlot(page: Page, year: string, issues: readonly SiteIssueLink[]): Html {
  const dates = issues.flatMap(({ date }) => (date !== null && date.length > 4 ? [date] : []))
  if (dates.length === 0) return html`<span></span>`
  const places = [...new Set(dates.map(toPlace))].sort((a, b) => a - b)
  const marks = places.length <= most ? places : [...new Set(places.map((place) => Math.floor(place / 7) * 7 + 3.5))]
  const named = [...new Set(dates.map((date) => Number(date.slice(5, 7))))].sort((a, b) => a - b)
  const label = named.map((month) => formatMonth(month, 'long', page.site.newsletter.language)).join(', ')
  return html`<svg class="year-plot" viewBox="0 0 ${12 * days} 10" preserveAspectRatio="none" role="img" aria-label="${year}: ${label}"><path class="grid" vector-effect="non-scaling-stroke" d="${months.map((month) => `M${(month - 1) * days} 3v4`).join('')}M${12 * days} 3v4M0 5h${12 * days}"/><path class="came" vector-effect="non-scaling-stroke" d="${marks.map((place) => `M${place} 0v10`).join('')}"/></svg>`
}

/** A date without a day stands in the middle of its month. */
function toPlace(date: string): number {
  const [, month = '1', day = '16'] = date.split('-')
  return (Number(month) - 1) * days + Number(day) - 0.5
}

/** The first letters of the months over the plots. */
export function monthInitials(page: Page): Html {
  const { language } = page.site.newsletter
  return html`<p class="months year-row" aria-hidden="true"><span>${months.map((month) => html`<span>${formatMonth(month, 'narrow', language)}</span>`)}</span></p>
`
}
