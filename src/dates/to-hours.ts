import type { StatedDate } from './date-mention.ts'
import type { Clock } from './read-clock.ts'

type Half = NonNullable<Clock['half']>

/**
 * Two times, or one, by the 24-hour clock. What is printed of one end only (`3–4pm`, `8am until 6`) holds for the other
 * unless the range would run backwards; `11:30–1:30` runs over noon.
 */
export function toHours(from: Clock, to: Clock | undefined): { readonly from: StatedDate; readonly to?: StatedDate } {
  if (!to) return { from: stated(from, hourOf(from, from.half)) }
  const start = hourOf(from, from.half ?? startHalf(from, to))
  const end = endHour(to, start, from.half)
  return { from: stated(from, start), to: stated(to, end) }
}

function startHalf(from: Clock, to: Clock): Half | undefined {
  if (!to.half || from.hour > 12) return undefined
  const before = minutes(from, hourOf(from, to.half)) < minutes(to, hourOf(to, to.half))
  return before ? to.half : other(to.half)
}

function endHour(to: Clock, start: number, startHalfDay: Half | undefined): number {
  if (to.half || to.hour > 12) return hourOf(to, to.half)
  const same = hourOf(to, startHalfDay)
  if (same > start || (same === start && (to.minute ?? 0) > 0)) return same
  if (startHalfDay) return hourOf(to, other(startHalfDay))
  return start <= 12 && to.hour > 0 ? to.hour + 12 : to.hour
}

function hourOf({ hour }: Clock, half: Half | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half === 'afternoon' ? 12 : 0)
}

function other(half: Half): Half {
  return half === 'morning' ? 'afternoon' : 'morning'
}

function minutes({ minute = 0 }: Clock, hour: number): number {
  return hour * 60 + minute
}

function stated({ minute }: Clock, hour: number): StatedDate {
  return { hour, ...(minute !== undefined && { minute }) }
}
