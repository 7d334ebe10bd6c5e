import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withOffset } from '../../src/calendar/with-offset.ts'

const cases = [
  ['2021-12-03T13:00', 'Europe/Stockholm', '2021-12-03T13:00+01:00'],
  ['2021-06-05T10:00', 'Europe/Stockholm', '2021-06-05T10:00+02:00'],
  // The last hour of summer time, and the first after it began.
  ['2021-10-31T01:59', 'Europe/Stockholm', '2021-10-31T01:59+02:00'],
  ['2021-03-28T03:00', 'Europe/Stockholm', '2021-03-28T03:00+02:00'],
  ['2021-12-03T13:00', 'America/New_York', '2021-12-03T13:00-05:00'],
  ['2021-12-03T13:00', 'America/St_Johns', '2021-12-03T13:00-03:30'],
  ['2021-12-03T13:00', 'Asia/Kathmandu', '2021-12-03T13:00+05:45'],
  ['2021-12-03T13:00', 'UTC', '2021-12-03T13:00+00:00'],
  ['2021-12-03', 'Europe/Stockholm', '2021-12-03'],
] as const

for (const [time, zone, expected] of cases)
  test(`${time} in ${zone}`, () => assert.equal(withOffset(time, zone), expected))
