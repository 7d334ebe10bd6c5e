import type { PrintedDates } from './printed-dates.ts'
import type { PrintedTimes } from './read-time-range.ts'

/** Dates with the times printed for them: one time holds for each of several days, a range on one day ends that day. */
export function withTimes({ from, to, also }: PrintedDates, times: PrintedTimes): PrintedDates {
  const start = times.from
  const end = times.to ?? start
  return {
    from: { ...from, ...start },
    ...(to ? { to: { ...to, ...end } } : times.to && { to: end }),
    ...(also && { also: also.map((day) => ({ ...day, ...start })) }),
  }
}
