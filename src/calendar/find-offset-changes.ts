import { toMoment } from './to-moment.ts'

/** A moment at which the clocks of a time zone change. */
export interface OffsetChange {
  /** Milliseconds since 1970 in UTC. */
  readonly at: number
  /** Seconds ahead of UTC before and after. */
  readonly from: number
  readonly to: number
}

const day = 86_400_000

/** The changes of a time zone's offset in a year, oldest first. */
export function findOffsetChanges(timezone: string, year: number): readonly OffsetChange[] {
  const key = `${timezone} ${year}`
  const changes = known.get(key) ?? searchYear(offsetReader(timezone), year)
  known.set(key, changes)
  return changes
}

// Ten thousand calendars of one newsletter ask for the same years again and again.
const known = new Map<string, readonly OffsetChange[]>()

function searchYear(offsetAt: (moment: number) => number, year: number): readonly OffsetChange[] {
  const changes: OffsetChange[] = []
  const start = toMoment(year)
  const end = toMoment(year + 1)
  let from = offsetAt(start)
  // No zone has changed its clocks twice inside ten days.
  for (let before = start; before < end; before += 10 * day) {
    const after = Math.min(before + 10 * day, end)
    const to = offsetAt(after)
    if (from !== to) changes.push({ at: bisect(offsetAt, before, after), from, to })
    from = to
  }
  return changes
}

/** Seconds ahead of UTC at a moment, from the time zone data that Node brings along. */
export function offsetReader(timezone: string): (moment: number) => number {
  const reader = readers.get(timezone) ?? makeReader(timezone)
  readers.set(timezone, reader)
  return reader
}

const readers = new Map<string, (moment: number) => number>()

function makeReader(timezone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: timezone, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' },
    ...{
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    },
  })
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map((part) => [part.type, part.value]))
    const field = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name) ?? 0)
    // Before our era years are counted backwards, and the year 1 BC is 0.
    const year = parts.get('era')?.startsWith('B') ? 1 - field('year') : field('year')
    const local = toMoment(year, [field('month'), field('day')], [field('hour'), field('minute'), field('second')])
    return Math.round((local - moment) / 1000)
  }
}

function bisect(offsetAt: (moment: number) => number, before: number, after: number): number {
  const from = offsetAt(before)
  let [low, high] = [before, after]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (offsetAt(middle) === from) low = middle
    else high = middle
  }
  return high
}
