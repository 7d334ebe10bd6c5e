import type { StatedDate } from './date-mention.ts'

/** The month and year of one date with the day, and the weekday where printed, of another. */
export function withDay(
  date: StatedDate,
  day: { readonly day: number; readonly weekday: number | undefined },
): StatedDate {
  const { weekday: _, ...monthAndYear } = date
  return { ...monthAndYear, day: day.day, ...(day.weekday && { weekday: day.weekday }) }
}
