import type { SiteYear } from '../src/model/index.ts'
import { layoutPage } from './_layouts/page.ts'
import { issueArticles } from './_partials/issue-articles.ts'
import { issuesByMonth } from './_partials/issues-by-month.ts'
import { fill } from './_print/fill.ts'
import { html } from './_print/html.ts'
import { openPage, type PageData } from './_print/page.ts'

interface YearData extends PageData {
  readonly year: SiteYear
}

export const data = {
  pagination: { data: 'site.years', size: 1, alias: 'year' },
  permalink: ({ year }: YearData) => `${year.url}index.html`,
} as const

/** The issues of one year with their summaries and articles. */
export function render(data: YearData): string {
  const { year } = data
  const page = openPage(data, year.url)
  const title = fill(page.text.issuesOfYear, { year: year.year })
  const link = (other: string | null, rel: 'prev' | 'next', arrows: readonly [before: string, after: string]) =>
    other !== null &&
    html`<a class="${rel}" rel="${rel}" href="${page.link(`years/${other}/`)}">${arrows[0]}${other}${arrows[1]}</a>\n`
  const main = html`<h1>${title}</h1>
${year.months.length > 0 ? issuesByMonth(page, year) : html`<ul class="issues with-articles">\n${year.issues.map((issue) => issueArticles(page, issue))}</ul>\n`}${
  (year.previous ?? year.next) &&
  html`<nav class="neighbours" aria-label="${page.text.issuesByYear}">
${link(year.previous, 'prev', ['← ', ''])}${link(year.next, 'next', ['', ' →'])}</nav>`
}`
  return layoutPage(page, { kind: 'year', title, address: year.url, main })
}
