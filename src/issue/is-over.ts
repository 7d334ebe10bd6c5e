import type { IsoDate } from '../model/index.ts'

/** Whether an event ended more than so many months before the first day that the date names. */
export function isOver(
  { start, end }: { readonly start: string; readonly end?: string },
  date: IsoDate,
  months: number,
): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const earliest = new Date(Date.UTC(year, month - 1 - months, day)).toISOString().slice(0, 10)
  return (end ?? start).slice(0, 10) < earliest
}
