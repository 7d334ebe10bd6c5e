import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DateReference, ResolvedDate } from '../../src/dates/index.ts'
import { findDates, resolveDate } from '../../src/dates/index.ts'
import { findLocale } from '../../src/locales/index.ts'

function resolve(text: string, date: string, direction: DateReference['direction']): readonly ResolvedDate[] {
  return findDates(text, findLocale('sv')).flatMap((mention) => resolveDate(mention, { date, direction }))
}

function span({ start, end }: ResolvedDate): string {
  return end === undefined ? start : `${start}/${end}`
}

type Cases = readonly (readonly [text: string, reference: string, ...expected: string[]])[]

function check(direction: DateReference['direction'], cases: Cases): void {
  for (const [text, reference, ...expected] of cases) {
    test(`${text} in ${reference}`, () => assert.deepEqual(resolve(text, reference, direction).map(span), expected))
  }
}

describe('a missing year that lies ahead', () =>
  check('future', [
    ['14 december', '2021-12', '2021-12-14'],
    ['13 januari', '2021-12', '2022-01-13'],
    ['28 november', '2021-12', '2021-11-28'],
    ['31 oktober', '2021-12', '2022-10-31'],
    ['10 december', '2023-01', '2023-12-10'],
    ['31 december', '2023-01-05', '2022-12-31'],
    ['3 maj', '2021', '2021-05-03'],
    ['mars', '2021-12', '2022-03'],
    ['vecka 9', '2022-01', '2022-02-28/2022-03-06'],
    ['under mars', '2021-12', '2022-03'],
    ['i slutet av februari', '2023-12', '2024-02-21/2024-02-29'],
    ['i mitten av maj', '2022-03-02', '2022-05-11/2022-05-20'],
    ['första kvartalet', '2021-12', '2022-01/2022-03'],
    ['v. 1', '2024-12', '2024-12-30/2025-01-05'],
    ['ons v. 9', '2022-01', '2022-03-02'],
    ['29 februari', '2022-12'],
    ['29 februari', '2023-12', '2024-02-29'],
  ]))

describe('a missing year that lies behind, or nearest', () => {
  check('past', [
    ['14 december', '2021-12', '2021-12-14'],
    ['13 januari', '2021-12', '2021-01-13'],
    ['1 januari', '2021-12', '2021-01-01'],
    ['3 december', '2021-12-02', '2020-12-03'],
  ])
  check('nearest', [
    ['13 januari', '2021-12', '2022-01-13'],
    ['9 november', '2021-12', '2021-11-09'],
    ['1 juli', '2021', '2021-07-01'],
    ['fredag 18 juli', '2013-02-12', '2014-07-18'],
  ])
})

describe('a printed weekday', () => {
  check('future', [
    ['tisdag 10/1', '2016-12', '2017-01-10'],
    ['onsdag 20 oktober', '2021-12', '2021-10-20'],
    ['torsdag kl 18', '2021-12-01', '2021-12-02T18:00'],
    ['onsdag kl 18', '2021-12-01', '2021-12-01T18:00'],
    ['torsdag kl 18', '2021-12'],
    ['torsdag den 15:e', '2013-02-12', '2013-08-15'],
  ])
  check('past', [['torsdag kl 18', '2021-12-01', '2021-11-25T18:00']])
  test('does not lead to a far year where it is a slip, and says so', () =>
    assert.deepEqual(resolve('måndag 3 december', '2021-12', 'future'), [
      { start: '2021-12-03', implied: ['year'], weekdayMismatch: true },
    ]))
  test('says that it is a slip beside a printed year', () =>
    assert.deepEqual(resolve('måndag 3 december 2021', '2021-12', 'future'), [
      { start: '2021-12-03', implied: [], weekdayMismatch: true },
    ]))
})

describe('ranges, lists and times', () =>
  check('future', [
    ['22 december – 11 januari', '2021-12', '2021-12-22/2022-01-11'],
    ['30 december – 2 januari 2024', '2023-12', '2023-12-30/2024-01-02'],
    ['veckorna 52–1', '2021-12', '2021-12-27/2022-01-09'],
    ['november–februari 2022', '2021-12', '2021-11/2022-02'],
    ['fredag den 9:e till söndag den 11:e', '2001-11', '2001-11-09/2001-11-11'],
    ['30 december och 2 januari', '2021-12', '2021-12-30', '2022-01-02'],
    ['3 maj kl 18–20', '2021-05', '2021-05-03T18:00/2021-05-03T20:00'],
    ['3 maj kl 22–02', '2021-05', '2021-05-03T22:00/2021-05-04T02:00'],
    ['3 maj kl 18–24', '2021-05', '2021-05-03T18:00/2021-05-04T00:00'],
    ['3 maj kl 10 – 4 maj kl 15', '2021-05', '2021-05-03T10:00/2021-05-04T15:00'],
    ['5 maj 2020', '2021-05', '2020-05-05'],
    ['februari 2024', '2021-05', '2024-02'],
    ['år 2034', '2021-05', '2034'],
    ['den 16:e', '2021-05', '2021-05-16'],
    ['den 16:e', '2021-05-20', '2021-06-16'],
    ['den 16:e', '2021'],
    ['kl 18', '2021-05-03'],
  ]))

describe('what was not printed', () => {
  const implied = (text: string, date: string) => resolve(text, date, 'future').map((resolved) => resolved.implied)
  test('is the year of a day and month', () => assert.deepEqual(implied('3 maj', '2021-05'), [['year']]))
  test('is year and month of a day alone', () => assert.deepEqual(implied('den 16:e', '2021-05'), [['year', 'month']]))
  test('is all of a weekday', () => assert.deepEqual(implied('tisdag kl 9', '2021-05-03'), [['year', 'month', 'day']]))
  test('is nothing where the year is printed once for both', () =>
    assert.deepEqual(implied('30 december – 2 januari 2024', '2021-05'), [[]]))
})

test('infers the days of a third of a month', () => {
  assert.deepEqual(resolve('i början av maj 2022', '2022-03', 'future'), [
    { start: '2022-05-01', end: '2022-05-10', implied: ['day'] },
  ])
})

test('refuses a reference that is no date', () => {
  const [mention] = findDates('3 maj', findLocale('sv'))
  assert.ok(mention)
  assert.throws(() => resolveDate(mention, { date: 'maj', direction: 'future' }), /`maj`/)
})
