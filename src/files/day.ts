import * as v from 'valibot'

/** A day as an editor writes it, `"2025-03-31"`, that the calendar has. */
export const day: v.GenericSchema<string, string> = v.pipe(
  v.string('expected text'),
  v.trim(),
  v.check(
    (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
    'expected a day that exists, such as `2025-03-31` (in quotes)',
  ),
)

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
