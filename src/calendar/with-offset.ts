import { offsetReader } from './find-offset-changes.ts'

/**
 * A local time with its zone's distance from UTC (RFC 3339 § 5.6), in whole minutes; a day as it is.
 * @example withOffset('2021-12-03T13:00', 'Europe/Stockholm') // '2021-12-03T13:00+01:00'
 */
export function withOffset(time: string, timezone: string): string {
  if (!time.includes('T')) return time
  const offsetAt = offsetReader(timezone)
  const wall = Date.parse(`${time}:00Z`)
  const minutes = Math.round(offsetAt(wall - offsetAt(wall) * 1000) / 60)
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${time}${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
