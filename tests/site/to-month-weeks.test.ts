import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findLocale } from '../../src/locales/index.ts'
import type { SiteEvent } from '../../src/model/index.ts'
import { findFirstWeekday } from '../../src/site/find-first-weekday.ts'
import { spreadDays, toMonthWeeks } from '../../src/site/to-month-weeks.ts'

const issue = { id: 'x', url: 'x', title: 'x', date: null, summary: '', lang: 'sv' }
const event = (id: string, start: string, end?: string): SiteEvent => ({
  ...{ id, start, title: id, address: '', issue, announcedIn: [issue] },
  ...(end === undefined ? {} : { end }),
})
const numbers = (month: string, firstWeekday: number) =>
  toMonthWeeks(month, new Map(), { firstWeekday }).map((week) =>
    week.map((place) => (place ? Number(place.day.slice(8)) : 0)),
  )

test('a month that begins on a Wednesday, in weeks from Monday and from Sunday', () => {
  assert.deepEqual(numbers('2021-12', 1)[0], [0, 0, 1, 2, 3, 4, 5])
  assert.deepEqual(numbers('2021-12', 7)[0], [0, 0, 0, 1, 2, 3, 4])
  assert.deepEqual(
    numbers('2021-02', 1),
    [1, 8, 15, 22].map((day) => [0, 1, 2, 3, 4, 5, 6].map((more) => day + more)),
  )
  assert.equal(numbers('2024-02', 1).flat().filter(Boolean).at(-1), 29)
})

test('every month has each of its days once, in order, in whole weeks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 7),
      (year, month, first) => {
        const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
        const weeks = numbers(name, first)
        const days = weeks.flat().filter((day) => day > 0)
        assert.ok(weeks.every((week) => week.length === 7 && week.some((day) => day > 0)))
        assert.deepEqual(
          days,
          Array.from({ length: days.length }, (_, index) => index + 1),
        )
        assert.ok(days.length >= 28 && days.length <= 31)
      },
    ),
  )
})

test('an event of several days stands at each of them, over New Year too', () => {
  const days = spreadDays([event('a', '2021-12-30', '2022-01-02'), event('b', '2022-01-02T10:00', '2022-01-02T12:00')])
  assert.deepEqual(
    [...days].map(([day, events]) => [day, events.map(({ id }) => id)]),
    [
      ['2021-12-30', ['a']],
      ['2021-12-31', ['a']],
      ['2022-01-01', ['a']],
      ['2022-01-02', ['a', 'b']],
    ],
  )
})

test('an event that never ends does not fill all months', () => {
  assert.equal(spreadDays([event('a', '0001-01-01', '9999-12-31')]).size, 92)
})

test('a week begins on Sunday where it does', () => {
  for (const [language, first] of [
    ['sv', 1],
    ['en', 1],
    ['en-GB', 1],
    ['en-US', 7],
    ['fi', 1],
  ] as const)
    assert.equal(findFirstWeekday(language, findLocale(language)), first, language)
})
