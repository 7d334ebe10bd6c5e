/** A time of UTC in milliseconds since 1970; months count from 1. `Date.UTC` takes the year 21 for 1921. */
export function toMoment(
  year: number,
  [month, day]: readonly [number, number] = [1, 1],
  [hour, minute, second]: readonly [number, number, number] = [0, 0, 0],
): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.setUTCHours(hour, minute, second)
}
