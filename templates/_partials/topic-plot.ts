import type { SiteTopic } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** Units of the plot: a year's width, a bar's, and the height of the highest. */
const [step, width, height] = [20, 14, 40]

/** How many articles of each year of the archive name a topic; who does not see it hears the numbers. */
export function topicPlot(page: Page, { mentions }: SiteTopic): Html | '' {
  const years = page.site.years.map(({ year }) => Number(year))
  const [newest, oldest] = [years[0], years.at(-1)]
  if (newest === undefined || oldest === undefined || newest === oldest) return ''
  const counts = new Map<number, number>()
  for (const { issue } of mentions) {
    const year = issue.date === null ? null : Number(issue.date.slice(0, 4))
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  const all = Array.from({ length: newest - oldest + 1 }, (_, index) => oldest + index)
  const label = all.flatMap((year) => (counts.has(year) ? [`${year}: ${counts.get(year)}`] : [])).join(', ')
  const bars = all.map((year, index) => {
    const tall = Math.round(((counts.get(year) ?? 0) / most) * height)
    return tall === 0 ? '' : `M${index * step} ${height}v-${tall}h${width}v${tall}z`
  })
  const across = (all.length - 1) * step + width
  return html`<figure class="topic-plot">
<svg viewBox="0 0 ${across} ${height + 1}" width="${across}" height="${height + 1}" preserveAspectRatio="none" role="img" aria-label="${page.text.articlesPerYear}: ${label}"><path class="bars" d="${bars.join('')}"/><path class="base" d="M0 ${height}.5h${across}"/></svg>
<figcaption aria-hidden="true"><span>${oldest}</span><span>${newest}</span></figcaption>
</figure>
`
}
