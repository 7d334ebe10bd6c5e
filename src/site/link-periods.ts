import type { PeriodLink, PeriodPage } from '../model/index.ts'

/** The periods before and after one. `row`: all periods, newest first. */
export function linkPeriods(
  row: readonly PeriodLink[],
  period: PeriodLink['period'],
): Pick<PeriodPage, 'previous' | 'next'> {
  const at = row.findIndex((link) => link.period === period)
  if (at < 0) return { previous: null, next: null }
  return { previous: row[at + 1] ?? null, next: row[at - 1] ?? null }
}
