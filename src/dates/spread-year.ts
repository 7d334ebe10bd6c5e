import type { StatedDate } from './date-mention.ts'

/** A range whose year is printed once has it at both ends, or one before or after where it runs over New Year. */
export function spreadYear(from: StatedDate, to: StatedDate): readonly [StatedDate, StatedDate] {
  const turn = place(from) > place(to) ? 1 : 0
  if (from.year === undefined && to.year !== undefined) return [{ ...from, year: to.year - turn }, to]
  if (from.year !== undefined && to.year === undefined) return [from, { ...to, year: from.year + turn }]
  return [from, to]
}

function place({ month = 0, day = 0 }: StatedDate): number {
  return month * 100 + day
}
