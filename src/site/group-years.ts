import type { IssueSummary, SiteYear } from '../model/index.ts'
import { groupBy } from './group-by.ts'

/** Dated issues by year. Issues and years are expected and returned newest first. */
export function groupYears(issues: readonly IssueSummary[]): readonly SiteYear[] {
  const dated = issues.filter((issue) => issue.date !== null)
  const years = [...groupBy(dated, (issue) => issue.date?.slice(0, 4) ?? '')]
  return years.map(([year, issuesOfYear], index) => ({
    year,
    url: `years/${year}/`,
    issues: issuesOfYear,
    previous: years[index + 1]?.[0] ?? null,
    next: years[index - 1]?.[0] ?? null,
  }))
}
