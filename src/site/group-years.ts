import type { IssueSummary, PeriodLink, SiteMonth, SiteYear } from '../model/index.ts'
import { type CutOptions, cutList } from './cut-list.ts'
import { groupBy } from './group-by.ts'
import { linkPeriods } from './link-periods.ts'
import { listLimits } from './list-limits.ts'
import { numberPages } from './number-pages.ts'

/**
 * Issues by year, and those of years that have too many for one page by month. `dated` are expected newest first, and years and months stand so;
 * `undated` have pages only where they are too many for the home page.
 */
export function groupYears(
  dated: readonly IssueSummary[],
  undated: readonly IssueSummary[],
): { readonly years: readonly SiteYear[]; readonly months: readonly SiteMonth[] } {
  const groups = [...groupBy(dated, ({ date }) => date?.slice(0, 4) ?? '')]
  const years = groups.map(([year, issues], index): SiteYear => {
    const months = isCrowded(issues) ? groupMonths(year, issues).map(toLink) : []
    const [previous, next] = [groups[index + 1]?.[0] ?? null, groups[index - 1]?.[0] ?? null]
    return { year, url: `years/${year}/`, issues, months, previous, next }
  })
  const row = years.flatMap(({ year, url, issues, months }): readonly PeriodLink[] =>
    months.length > 0 ? months : [{ period: year, url, count: issues.length }],
  )
  const crowded = years.filter(({ months }) => months.length > 0)
  const ofYears = crowded
    .flatMap(({ year, issues }) => groupMonths(year, issues))
    .flatMap((month) => toPages(month, row))
  const rest = undated.length > listLimits.undated ? { period: null, url: 'years/undated/', issues: undated } : null
  return { years, months: [...ofYears, ...(rest ? toPages(rest, []) : [])] }
}

interface Month {
  readonly period: string | null
  readonly url: string
  readonly issues: readonly IssueSummary[]
}

const toLink = ({ period, url, issues }: Month): PeriodLink => ({ period, url, count: issues.length })

/** A line for the issue, and one for each of its articles. */
const weigh = ({ outline }: IssueSummary) => 1 + outline.filter(({ heading }) => heading === 2).length
const isCrowded = (issues: readonly IssueSummary[]) =>
  issues.reduce((sum, issue) => sum + weigh(issue), 0) > listLimits.lines

function groupMonths(year: string, issues: readonly IssueSummary[]): readonly Month[] {
  return [...groupBy(issues, ({ date }) => date?.slice(0, 7) ?? '')].map(([period, issues]) => {
    return { period, url: `years/${year}/${period.slice(5) || 'undated'}/`, issues }
  })
}

function toPages({ period, url, issues }: Month, row: readonly PeriodLink[]): readonly SiteMonth[] {
  const options: CutOptions<IssueSummary> = {
    urlOf: numberPages(url),
    most: listLimits.lines,
    weigh,
    nameOf: ({ date }) => date ?? '',
  }
  return cutList(issues, options).map(({ values, ...page }) => {
    return { period, issues: values, ...page, ...linkPeriods(row, period) }
  })
}
