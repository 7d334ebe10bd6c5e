import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { DateMention, DateReference } from '../../src/dates/index.ts'
import { findDates, resolveDate } from '../../src/dates/index.ts'
import { findLocale } from '../../src/locales/index.ts'

const folder = join(import.meta.dirname, '../../../shared/dates')
const skip = existsSync(folder) ? false : `no suites at ${folder}`
if (skip) console.warn(`\n*** The shared suites of dates are NOT run: ${skip} ***\n`)

interface Expected {
  readonly start: string | readonly string[]
  readonly end: string | null
  readonly grain?: string
}

interface Case {
  readonly text: string
  readonly issue?: string
  readonly reference?: string | null
  readonly expected: Expected | null
  readonly class?: string
  readonly conflict?: unknown
}

const classes = new Set(['date-full', 'date-partial', 'date-range', 'week', 'datetime', 'time-range', 'weekday-time'])

function readSuite(name: string): readonly Case[] {
  const file = join(folder, `${name}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Case[]) : []
}

interface Answer {
  readonly starts: readonly string[]
  readonly end: string | undefined
}

/** The answer to one text: the days if any mention has some, else the weeks, else the times on the reference's day. */
function answer(text: string, language: string, reference: DateReference, timesOn: string): Answer {
  const mentions = findDates(text, findLocale(language))
  const days = mentions.filter(({ from }) => from.day !== undefined || from.weekday !== undefined)
  const dated = days.length > 0 ? days : mentions
  const resolved = dated.flatMap((mention) => resolveDate(mention, reference))
  if (resolved.length > 0) return { starts: resolved.map(({ start }) => start), end: resolved[0]?.end }
  const time = mentions.find(({ from }) => from.hour !== undefined && from.weekday === undefined)
  return time ? onDay(time, timesOn, reference) : { starts: [], end: undefined }
}

/** The peers read a time without a day on the day of the reference; idioms-sv expects it without a day. */
function onDay(mention: DateMention, day: string, reference: DateReference): Answer {
  const [year = 2000, month = 1, date = 1] = day === '' ? [] : day.split('-').map(Number)
  const from = { ...mention.from, year, month, day: date }
  const [resolved] = resolveDate({ ...mention, from }, reference)
  const cut = (point = '') => (day === '' ? point.slice(point.indexOf('T')) : point)
  return { starts: [cut(resolved?.start)], end: resolved?.end && cut(resolved.end) }
}

/**
 * Whether a point is the expected one as far as the suite prints it: it may print a day where only a month is known
 * (chrono's implied first), a time alone (`T09:00`), seconds, and a year it does not know (`XXXX`).
 */
function isSame(found: string | undefined, expected: string, grain = ''): boolean {
  if (found === undefined) return false
  const wanted = expected.startsWith('XXXX') ? found.slice(0, 4) + expected.slice(4) : expected
  if (wanted.startsWith('T')) return found.slice(found.indexOf('T')) === wanted
  const minutes = wanted.slice(0, 'YYYY-MM-DDTHH:MM'.length)
  if (grain === 'day' && !minutes.includes('T'))
    return found.slice(0, minutes.length) === minutes || `${found}-01` === minutes
  return found === minutes || (minutes.endsWith('T00:00') && found === minutes.slice(0, 10))
}

function isRight(found: Answer, expected: Expected): boolean {
  const wanted = typeof expected.start === 'string' ? [expected.start] : expected.start
  if (!wanted.every((start, at) => isSame(found.starts[at], start, expected.grain))) return false
  return expected.end === null || isSame(found.end ?? found.starts.at(-1), expected.end, expected.grain)
}

interface Score {
  readonly total: number
  readonly right: number
  readonly misses: readonly string[]
}

function score(cases: readonly Case[], check: (entry: Case) => boolean): Score {
  const misses = cases.filter((entry) => !check(entry))
  const lines = misses.map(
    (entry) => `${entry.class ?? ''} ${JSON.stringify(entry.text)} → ${JSON.stringify(entry.expected)}`,
  )
  return { total: cases.length, right: cases.length - misses.length, misses: lines }
}

function report(name: string, { total, right, misses }: Score): void {
  console.log(`${name}: ${right} of ${total} (${((100 * right) / total).toFixed(1)} %)`)
  if (process.env.MISSES) console.log(misses.map((miss) => `  ${miss}`).join('\n'))
}

test('understands the Swedish calendar idioms', { skip }, () => {
  const cases = readSuite('idioms-sv')
  const check = ({ text, issue = '', expected }: Case) => {
    const found = answer(text, 'sv', { date: issue, direction: 'future' }, '')
    return expected === null ? found.starts.every((start) => start.startsWith('T')) : isRight(found, expected)
  }
  const dated = score(
    cases.filter(({ expected }) => expected !== null),
    check,
  )
  const others = score(
    cases.filter(({ expected }) => expected === null),
    check,
  )
  report('idioms-sv, dates', dated)
  report('idioms-sv, no dates', others)
  assert.deepEqual(others.misses, [])
  assert.ok(dated.right >= 0.95 * dated.total, dated.misses.join('\n'))
})

test("finds no day in chrono's negative cases", { skip }, () => {
  // Neither a leap year nor near one, so that its 29 February is no day.
  const reference = { date: '2014-08-10', direction: 'nearest' } as const
  for (const language of ['sv', 'de', 'en']) {
    for (const { text } of readSuite(`chrono-${language}-negative`)) {
      const resolved = findDates(text, findLocale(language)).flatMap((mention) => resolveDate(mention, reference))
      // A year on a line of its own is a heading here, and is no day.
      assert.deepEqual(
        resolved.filter(({ start }) => start.length > 'YYYY'.length),
        [],
        text,
      )
    }
  }
})

/**
 * Duckling looks ahead, and on until a printed weekday fits, which is what `nearest` does within a year. Chrono takes the
 * nearest day, or the next with an option that its cases here do not tell. dateparser stays in the reference's year.
 */
const directions: Readonly<Record<string, readonly DateReference['direction'][]>> = {
  duckling: ['future', 'nearest'],
  chrono: ['nearest', 'future'],
  dateparser: ['nearest', 'past'],
}

function checkPeer(language: string, peer: string) {
  return ({ text, reference, expected }: Case): boolean => {
    const day = (reference ?? '2013-02-12').slice(0, 10)
    return (directions[peer] ?? []).some(
      (direction) => expected !== null && isRight(answer(text, language, { date: day, direction }, day), expected),
    )
  }
}

/**
 * The shares reached, of all cases of the classes that no other suite contradicts; a change may raise them, not lower them.
 * What is missing this module leaves to others on purpose: words relative to today, lengths of time, parts of a day, weekends,
 * holidays, years before our era, and days of which a British and an American case differ.
 */
const floors: Readonly<Record<string, number>> = { sv: 0.98, en: 0.85, de: 0.86, da: 0.88, nb: 0.94 }

for (const [language, floor] of Object.entries(floors)) {
  test(`reaches its share of the peers' cases in ${language}`, { skip }, () => {
    const scores = Object.keys(directions).map((peer) => {
      const cases = readSuite(`${peer}-${language}`).filter(
        (entry) => classes.has(entry.class ?? '') && !entry.conflict,
      )
      const found = score(cases, checkPeer(language, peer))
      if (cases.length > 0) report(`${peer}-${language}`, found)
      return found
    })
    const whole = sum(scores)
    report(language, { ...whole, misses: [] })
    assert.ok(whole.right >= floor * whole.total, whole.misses.join('\n'))
  })
}

function sum(scores: readonly Score[]): Score {
  return {
    total: scores.reduce((total, score) => total + score.total, 0),
    right: scores.reduce((right, score) => right + score.right, 0),
    misses: scores.flatMap(({ misses }) => misses),
  }
}
