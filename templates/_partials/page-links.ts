import type { ListPage, PeriodPage } from '../../src/model/index.ts'
import { formatDate, formatDays } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** The way to the other pages of a list, each named by what it begins and ends with; nothing where there are none. */
export function pageLinks(
  page: Page,
  { pages, url }: Pick<PeriodPage, 'pages' | 'url'>,
  label: string,
  nameOf: (part: ListPage, index: number) => string = (part, index) => toDays(page, part, pages) || String(index + 1),
): Html | '' {
  if (pages.length < 2) return ''
  const link = (part: ListPage, index: number) =>
    html`<li><a href="${page.link(part.url)}"${part.url === url && html` aria-current="page"`}>${nameOf(part, index)}</a></li>\n`
  return html`<nav class="years" aria-label="${label}">
<ul class="links">
${pages.map(link)}</ul>
</nav>
`
}

/** The days of a page, the earlier one first: by their numbers where all pages are of one month; empty where there is none. */
function toDays(page: Page, { first, last }: ListPage, pages: readonly ListPage[]): string {
  const [from = '', to = ''] = [first, last].sort()
  if (from.length < 10) return ''
  const { language } = page.site.newsletter
  const isOneMonth = new Set(pages.flatMap((part) => [part.first.slice(0, 7), part.last.slice(0, 7)])).size === 1
  if (isOneMonth) return [...new Set([from, to].map((day) => Number(day.slice(8))))].join('–')
  if (from === to) return formatDate(from, language)
  const days = formatDays(from, to, { language, inMonth: false })
  return days.first + days.joint + days.last
}
