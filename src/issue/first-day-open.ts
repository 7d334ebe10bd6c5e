import type { IsoDate } from '../model/index.ts'

/** The day so many months before the first day that a date names: earlier events are over. */
export function firstDayOpen(date: IsoDate, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, day)).toISOString().slice(0, 10)
}
