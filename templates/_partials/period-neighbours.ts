import type { PeriodLink, PeriodPage } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { periodName } from './period-name.ts'

/** The months or years beside one. */
export function periodNeighbours(page: Page, { previous, next }: Pick<PeriodPage, 'previous' | 'next'>): Html | '' {
  const [before, after] = [previous, next].map((link) => link && periodName(page, link.period))
  const link = (beside: PeriodLink | null, rel: 'prev' | 'next', name: string) =>
    beside && html`<a class="${rel}" rel="${rel}" href="${page.link(beside.url)}">${name}</a>\n`
  const names = [before, after].filter((name) => typeof name === 'string')
  if (names.length === 0) return ''
  return html`<nav class="neighbours" aria-label="${names.join(', ')}">
${link(previous, 'prev', `← ${before}`)}${link(next, 'next', `${after} →`)}</nav>`
}
