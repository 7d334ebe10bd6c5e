import type { StatedDate } from './date-mention.ts'

/** Whether a printed point names a time of day and nothing of the day. */
export function isTimeOnly({ year, month, day, week, weekday }: StatedDate): boolean {
  return (year ?? month ?? day ?? week ?? weekday) === undefined
}
