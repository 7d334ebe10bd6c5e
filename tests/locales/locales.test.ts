import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findDates } from '../../src/dates/index.ts'
import { en } from '../../src/locales/en.ts'
import { findLocale, locales } from '../../src/locales/index.ts'
import type { Locale } from '../../src/model/index.ts'

/** Every text of a pack, with the path to it: `dates.months.0.1`. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`))
}

function placeholders(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort()
}

/** Names and printed texts keep their capitals; everything that is compared is lower case. */
const printed = /^(?:tag|name|timezone|dates\.numericOrder|interface\.|statement\.|law\.)/

function checkPack(locale: Locale): void {
  const texts = textsOf(locale)
  const compared = texts.filter(([path]) => !printed.test(path))

  test('has twelve months and seven weekdays, each with its names', () => {
    assert.equal(locale.dates.months.length, 12)
    assert.equal(locale.dates.weekdays.length, 7)
    assert.equal(locale.dates.recurringWeekdays.length, 7)
    assert.equal(locale.dates.ordinalWords.length, 31)
    for (const forms of [...locale.dates.months, ...locale.dates.weekdays, ...locale.dates.recurringWeekdays]) {
      assert.ok(forms.length > 0)
    }
  })

  test('is in Latin letters and NFC, without look-alikes from other scripts', () => {
    for (const [path, text] of texts) {
      assert.equal(text, text.normalize('NFC'), path)
      for (const letter of text.match(/\p{L}/gu) ?? []) assert.match(letter, /\p{Script=Latin}/u, `${path}: ${text}`)
    }
  })

  test('is in lower case where it is compared', () => {
    for (const [path, text] of compared) assert.equal(text, text.toLowerCase(), path)
  })

  test('has no empty text and no stray white space', () => {
    for (const [path, text] of texts) assert.ok(text === text.trim() && text !== '' && !text.includes('  '), path)
  })

  test('gives each month, weekday and ordinal its own words', () => {
    const { months, weekdays, recurringWeekdays, ordinalWords } = locale.dates
    const names = [...months, ...weekdays, ...recurringWeekdays].flat()
    assert.deepEqual(names, [...new Set(names)])
    assert.deepEqual(ordinalWords.flat(), [...new Set(ordinalWords.flat())])
  })

  test('says nothing twice in one list', () => {
    for (const [path, list] of listsOf(locale)) assert.deepEqual(list, [...new Set(list)], path)
  })

  test('names known months in the lists of doubtful ones', () => {
    const forms = locale.dates.months.flat()
    for (const form of [...locale.dates.monthsOnlyWithDay, ...locale.dates.monthsThatAreWords]) {
      assert.ok(forms.includes(form), form)
    }
  })

  test('has the texts of every other pack, with the same placeholders as English', () => {
    for (const part of ['interface', 'statement'] as const) {
      const english: Readonly<Record<string, string>> = { ...en[part] }
      assert.deepEqual(Object.keys(locale[part]).sort(), Object.keys(english).sort())
      for (const [key, text] of Object.entries({ ...locale[part] }))
        assert.deepEqual(placeholders(text), placeholders(english[key] ?? ''), key)
    }
    for (const [key, text] of Object.entries({ ...locale.law?.statement }))
      assert.deepEqual(placeholders(text), placeholders({ ...en.statement }[key as keyof Locale['statement']]), key)
  })

  test('has enough function words to be told from its neighbours, and is found by them', () => {
    assert.ok(locale.functionWords.length >= 40)
    const shared = (other: Locale) => locale.functionWords.filter((word) => other.functionWords.includes(word)).length
    for (const other of locales) if (other !== locale) assert.ok(shared(other) < 0.75 * locale.functionWords.length)
  })

  test('names a time zone that is known', () => {
    assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: locale.timezone }))
  })

  test('finds a day by every form of every month', () => {
    const dot = locale.dates.ordinalSuffixes.includes('.') ? '.' : ''
    locale.dates.months.forEach((forms, at) => {
      for (const form of forms) {
        assert.deepEqual(findDates(`9${dot} ${form}`, locale)[0]?.from, { day: 9, month: at + 1 }, form)
      }
    })
  })

  test('finds a day by every form of every weekday', () => {
    const dot = locale.dates.ordinalSuffixes.includes('.') ? '.' : ''
    const month = locale.dates.months[4]?.[0] ?? ''
    locale.dates.weekdays.forEach((forms, at) => {
      for (const form of forms) {
        const [found] = findDates(`${form} 9${dot} ${month}`, locale)
        assert.deepEqual(found?.from, { day: 9, month: 5, weekday: at + 1 }, form)
      }
    })
  })

  test('finds times, weeks and years by its cues', () => {
    const { timeCues, weekCues, yearCues } = locale.dates
    for (const cue of timeCues) assert.equal(findDates(`${cue} 18.30`, locale)[0]?.from.minute, 30, cue)
    for (const cue of weekCues) assert.equal(findDates(`${cue} 44`, locale)[0]?.from.week, 44, cue)
    for (const cue of yearCues) assert.equal(findDates(`x ${cue} 2034`, locale)[0]?.from.year, 2034, cue)
  })
}

/** Every list of texts in a pack, with the path to it. */
function listsOf(value: unknown, path = ''): readonly (readonly [string, readonly string[]])[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`))
}

for (const locale of locales) describe(`the pack ${locale.tag}`, () => checkPack(locale))

describe('findLocale', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['sv', 'sv'],
    ['sv-FI', 'sv'],
    ['SV_se', 'sv'],
    ['de-AT', 'de'],
    ['no', 'nb'],
    ['nb-NO', 'nb'],
    ['en-IE', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ]
  for (const [tag, expected] of cases)
    test(`gives ${expected} for \`${tag}\``, () => assert.equal(findLocale(tag).tag, expected))

  test('reads the day first in English outside the United States', () => {
    assert.equal(findLocale('en-GB').dates.numericOrder, 'day-month')
    assert.equal(findLocale('en-US').dates.numericOrder, 'month-day')
  })
})
