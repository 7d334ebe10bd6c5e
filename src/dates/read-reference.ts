import { type CivilDay, daysInMonth, toDayNumber } from './civil-day.ts'
import type { DateReference } from './date-mention.ts'

/** The span of days that a reference names, and the direction in which missing parts lie. */
export interface ReferenceSpan {
  /** Days since 1970-01-01, both inclusive. */
  readonly first: number
  readonly last: number
  readonly firstDay: CivilDay
  readonly precision: 'year' | 'month' | 'day'
  readonly direction: DateReference['direction']
}

/** Reads `2021`, `2021-12` or `2021-12-03`; throws on any other text, for a reference comes from the program. */
export function readReference({ date, direction }: DateReference): ReferenceSpan {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(date)
  if (!parts) throw new Error(`Unexpected reference date \`${date}\`, expected \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\``)
  const [year = 0, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  const firstDay = { year, month: month ?? 1, day: day ?? 1 }
  const lastMonth = month ?? 12
  const lastDay = { year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) }
  const precision = month === undefined ? 'year' : day === undefined ? 'month' : 'day'
  return { first: toDayNumber(firstDay), last: toDayNumber(lastDay), firstDay, precision, direction }
}
