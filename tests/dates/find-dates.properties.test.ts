import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DateMention } from '../../src/dates/index.ts'
import { findDates, resolveDate } from '../../src/dates/index.ts'
import { tokenize } from '../../src/dates/tokenize.ts'
import { locales } from '../../src/locales/index.ts'

/** Texts in which dates are likely: words and marks of dates in any order, with anything between. */
const words = locales.flatMap(({ dates }) => [
  ...dates.months.flat(),
  ...dates.weekdays.flat(),
  ...dates.dayArticles,
  ...dates.rangeWords,
  ...dates.rangeOpeners,
  ...dates.conjunctions,
  ...dates.timeCues,
  ...dates.weekCues,
  ...dates.ordinalSuffixes,
  ...dates.afternoon,
  ...dates.periodCues,
  ...dates.quarterNouns,
  ...dates.quarterSigns,
  ...dates.earlyWords,
  ...dates.lateWords,
  ...dates.lastWords,
  ...dates.eras,
  ...dates.hourWords,
])
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.nat(40).map(String) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(' ', '-', '–', '/', '.', ':', ',', '\n', '\n\n', '(', ')', '\\') },
  { weight: 1, arbitrary: fc.constantFrom('2021', '2021-12-03', '13.12.2013', 'kl 18.30', 'T', '%') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)
const locale = fc.constantFrom(...locales)
const reference = fc.record({
  date: fc.constantFrom('2021', '2021-12', '2022-01', '2024-02-29', '2021-12-31'),
  direction: fc.constantFrom('future' as const, 'past' as const, 'nearest' as const),
})

test('finds mentions in order, within the text, without overlap, and cut from it', () => {
  fc.assert(
    fc.property(text, locale, (sample, language) => {
      let last = 0
      for (const { at, end, text: printed } of findDates(sample, language)) {
        assert.ok(at >= last && end > at && end <= sample.length)
        assert.equal(printed, sample.slice(at, end))
        last = end
      }
    }),
    { numRuns: 2000 },
  )
})

test('resolves every mention to nothing or to days of the calendar, from start to end', () => {
  const shape = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/u
  fc.assert(
    fc.property(text, locale, reference, (sample, language, known) => {
      for (const { start, end } of findDates(sample, language).flatMap((mention) => resolveDate(mention, known))) {
        assert.match(start, shape)
        assert.ok(start.length < 10 || !Number.isNaN(Date.parse(start)))
        if (end !== undefined) assert.ok(shape.test(end) && end > start)
      }
    }),
    { numRuns: 2000 },
  )
})

test('reads a mention alone as it read it in its text, where a line goes before and after', () => {
  const stripped = ({ from, to }: DateMention) => ({ from, to })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 11 }), locale, (day, month, language) => {
      const name = language.dates.months[month]?.[0] ?? ''
      const dot = language.dates.ordinalSuffixes.includes('.') ? '.' : ''
      const date = `${day}${dot} ${name}`
      const alone = findDates(date, language)
      assert.deepEqual(stripped(alone[0] as DateMention), { from: { day, month: month + 1 }, to: undefined })
      assert.deepEqual(findDates(`x\n\n${date}\n\ny`, language).map(stripped), alone.map(stripped))
    }),
  )
})

/** A locale and words of its dates, each kind of word as likely as any other. */
const spoken = locale.chain((language) => {
  const { months, weekdays, ordinalWords, ...others } = language.dates
  const lists = [months.flat(), weekdays.flat(), ordinalWords.slice(0, 4).flat(), ...Object.values(others)]
  const kinds = lists.flatMap((list) =>
    Array.isArray(list) && list.length > 0 ? [fc.constantFrom(...list.flat())] : [],
  )
  const words = fc.array(fc.oneof(...kinds, fc.constantFrom('.', '\n\n', '\n\n')), { maxLength: 12 })
  return fc.tuple(fc.constant(language), words)
})

test('finds in a text without digits what it finds there when digits stand below', () => {
  fc.assert(
    fc.property(spoken, ([language, parts]) => {
      const printed = parts.join(' ').replace(/\d/g, '')
      const below = findDates(`${printed}\n\n2021-12-03`, language)
      assert.deepEqual(findDates(printed, language), below.slice(0, -1))
    }),
    { numRuns: 20_000 },
  )
})

test('cuts every text into pieces that make it up again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (sample) => {
      const pieces = tokenize(sample)
      assert.equal(pieces.map(({ at, end }) => sample.slice(at, end)).join(''), sample)
    }),
  )
})

test('copes with long lines of anything', () => {
  const units = [
    '1 december ',
    '1 december, ',
    '1',
    '1 ',
    ' ',
    '-',
    '- ',
    'den 1, 2, 3, ',
    '1 och ',
    'från kl ca ',
    '10:00 ',
    '10:00/',
    '1 / ',
    '10 10 ',
    'q1 ',
    'the end of ',
    'in march ',
    'a',
  ]
  for (const unit of units) {
    for (const language of locales) {
      // Quadratic time would take minutes here.
      const line = unit.repeat(Math.ceil(100_000 / unit.length))
      assert.ok(Array.isArray(findDates(line, language)))
    }
  }
})
