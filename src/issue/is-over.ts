import type { IsoDate } from '../model/index.ts'

/** Whether an event ended more than a month before the first day that the date names. */
export function isOver({ start, end }: { readonly start: string; readonly end?: string }, date: IsoDate): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const monthBefore = new Date(Date.UTC(year, month - 2, day)).toISOString().slice(0, 10)
  return (end ?? start).slice(0, 10) < monthBefore
}
