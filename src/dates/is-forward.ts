import type { StatedDate } from './date-mention.ts'

/**
 * Whether a second date may end a range that a first one begins: later in the year, or in another month where no
 * two years say that it is earlier (`22 december – 11 januari`).
 */
export function isForward(from: StatedDate, to: StatedDate): boolean {
  if (from.year !== undefined && to.year !== undefined) return toNumber(from) < toNumber(to)
  return from.month !== to.month || (from.day ?? 0) < (to.day ?? 0)
}

function toNumber({ year = 0, month = 0, day = 0 }: StatedDate): number {
  return (year * 100 + month) * 100 + day
}
