import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLocale } from '../../src/locales/index.ts'
import type { CalendarEntry, FrontMatter, Newsletter, RenderedIssue } from '../../src/model/index.ts'
import { toSite } from '../../src/site/index.ts'

// Swedish as in Finland: no law asks for facts that these tests are not about.
const newsletter: Newsletter = { title: 'x', language: 'sv-FI', timezone: 'UTC', terms: [], publish: 'all' }
const options = { locale: findLocale('sv'), generator: '0' }

function issue(id: string, frontMatter: Partial<FrontMatter> = {}): RenderedIssue {
  const html = { preambleHtml: '', preambleText: '', sections: [] }
  const date = /^\d/.test(id) ? { date: id.slice(0, 7) } : {}
  return {
    id,
    frontMatter: { title: id, ...date, sections: [], calendar: [], ...frontMatter },
    ...{ html, outline: [], lede: frontMatter.summary ?? '', names: { abbreviations: [], bold: [] }, media: [] },
    ...{ markdown: '', sourceText: null, hasSource: false, key: '' },
  }
}

const siteOf = (issues: readonly RenderedIssue[], changes: Partial<Newsletter> = {}) =>
  toSite({ ...newsletter, ...changes }, issues, options).value

const ids = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id)

test('issues stand newest first, the undated last, whatever order they come in', () => {
  const issues = ['2021-02', 'blad', '2020', '2021-02-10', '2021-02-2', '2021-11'].map((id) => issue(id))
  const expected = ['2021-11', '2021-02-10', '2021-02-2', '2021-02', '2020', 'blad']
  assert.deepEqual(ids(siteOf(issues).issues), expected)
  assert.deepEqual(ids(siteOf([...issues].reverse()).issues), expected)
})

test('previous is older and next newer; an undated issue has neither', () => {
  const { issues } = siteOf([issue('2021-01'), issue('2021-02'), issue('2021-03'), issue('blad')])
  const neighbours = issues.map(({ id, previous, next }) => [id, previous?.id ?? null, next?.id ?? null])
  assert.deepEqual(neighbours, [
    ['2021-03', '2021-02', null],
    ['2021-02', '2021-01', '2021-03'],
    ['2021-01', null, '2021-02'],
    ['blad', null, null],
  ])
})

test('years have their issues and their neighbours', () => {
  const { years, undated } = siteOf([issue('2019-05'), issue('2021-01'), issue('2021-02'), issue('blad')])
  assert.deepEqual(
    years.map(({ year, url, issues, previous, next }) => [year, url, ids(issues), previous, next]),
    [
      ['2021', 'years/2021/', ['2021-02', '2021-01'], '2019', null],
      ['2019', 'years/2019/', ['2019-05'], null, '2021'],
    ],
  )
  assert.deepEqual(ids(undated), ['blad'])
})

test('drafts are not published', () => {
  assert.deepEqual(ids(siteOf([issue('2021-01', { draft: true }), issue('2021-02')]).issues), ['2021-02'])
})

test('under `publish: reviewed` only issues that are reviewed as a whole are', () => {
  const issues = [
    issue('2021-01', { reviewed: true }),
    issue('2021-02', { reviewed: ['date-inferred'] }),
    issue('2021-03', { reviewed: true, draft: true }),
    issue('2021-04'),
  ]
  assert.deepEqual(ids(siteOf(issues, { publish: 'reviewed' }).issues), ['2021-01'])
})

const entry = (id: string, start: string, title: string): CalendarEntry => ({ id, start, title })

test('one event that several issues announce keeps the id of the first, and is planned as the last one says', () => {
  const site = siteOf([
    issue('2021-02', { calendar: [entry('senare', '2021-05-01T10:00', 'DEN första MAJ-festen')] }),
    issue('2021-01', { calendar: [entry('forst', '2021-05-01', 'Första maj-festen')] }),
  ])
  assert.deepEqual(
    site.calendar.map(({ id, start, address, announcedIn }) => [id, start, address, ids(announcedIn)]),
    [['forst', '2021-05-01T10:00', 'issues/2021-01/#entry-forst', ['2021-01', '2021-02']]],
  )
  assert.deepEqual(
    site.issues.map(({ calendar }) => ids(calendar)),
    [['forst'], ['forst']],
  )
})

test('what a later issue says of a plan holds: called off, no longer preliminary, moved to another place', () => {
  const later = (now: Partial<CalendarEntry>, before: Partial<CalendarEntry> = {}) => {
    const [event, ...others] = siteOf([
      issue('2021-01', { calendar: [{ ...entry('a', '2021-05-01', 'Möte'), ...before }] }),
      issue('2021-02', { calendar: [{ ...entry('b', '2021-05-01', 'Möte'), ...now }] }),
    ]).calendar
    assert.deepEqual(others, [])
    return event
  }
  assert.equal(later({ status: 'cancelled' })?.status, 'cancelled')
  assert.equal(later({ title: 'Möte (inställt)', status: 'cancelled' })?.title, 'Möte (inställt)')
  assert.equal(later({}, { title: 'Möte (prel)', status: 'tentative' })?.status, undefined)
  assert.equal(later({ location: 'Viken' }, { location: 'Kajen' })?.location, 'Viken')
  assert.equal(later({}, { location: 'Kajen' })?.location, 'Kajen')
  assert.deepEqual(
    [later({}, { start: '2021-05-01T10:00', end: '2021-05-01T11:00' })].map((event) => [event?.start, event?.end]),
    [['2021-05-01T10:00', '2021-05-01T11:00']],
  )
  assert.equal(later({ start: '2021-05-01T13:00' }, { start: '2021-05-01T10:00' })?.start, '2021-05-01T13:00')
})

test('what one issue has twice on a day at other times is two events, in later issues too', () => {
  const calendar = ['09:00', '13:00'].map((time) => entry(`kurs-${time.slice(0, 2)}`, `2021-05-01T${time}`, 'Kurs'))
  const site = siteOf([issue('2021-01', { calendar }), issue('2021-02', { calendar })])
  assert.deepEqual(
    site.calendar.map(({ id, announcedIn }) => [id, ids(announcedIn)]),
    [
      ['kurs-09', ['2021-01', '2021-02']],
      ['kurs-13', ['2021-01', '2021-02']],
    ],
  )
})

test('another day, or another telling word, is another event', () => {
  const site = siteOf([
    issue('2021-01', {
      calendar: [
        entry('a', '2021-05-01', 'Möte'),
        entry('b', '2021-05-02', 'Möte'),
        entry('c', '2021-05-01', 'Årsmöte'),
      ],
    }),
  ])
  assert.deepEqual(ids(site.calendar), ['a', 'c', 'b'])
})

test('a title of nothing but filling words is compared as it is', () => {
  const site = siteOf([
    issue('2021-01', { calendar: [entry('a', '2021-05-01', 'En'), entry('b', '2021-05-01', 'Den')] }),
  ])
  assert.equal(site.calendar.length, 2)
})

test('ids of events are unique on the whole site; the first issue keeps its own', () => {
  const site = siteOf([
    issue('2021-02', { calendar: [entry('mote', '2021-06-01', 'Möte')] }),
    issue('2021-01', { calendar: [entry('mote', '2021-05-01', 'Möte')] }),
  ])
  assert.deepEqual(
    site.calendar.map(({ id, issue: first }) => [id, first.id]),
    [
      ['mote', '2021-01'],
      ['mote-2', '2021-02'],
    ],
  )
})

test('an id that is no file name becomes one', () => {
  const site = siteOf([issue('2021-01', { calendar: [entry('../../a b', '2021-05-01', 'x')] })])
  assert.deepEqual(ids(site.calendar), ['a-b'])
})

test('an event on a day that does not exist is left out, and a message says so', () => {
  const { value, messages } = toSite(
    { ...newsletter, url: 'https://example.org/' },
    [issue('2021-01', { calendar: [entry('a', '2021-02-30', 'x'), entry('b', '2021-02-28T25:00', 'y')] })],
    options,
  )
  assert.deepEqual(value.calendar, [])
  assert.deepEqual(
    messages.map(({ ruleId, severity }) => [ruleId, severity]),
    [
      ['calendar-date', 'warning'],
      ['calendar-date', 'warning'],
    ],
  )
})

test('an end that does not come after the start, or that does not exist, is left out, and a message says so', () => {
  const calendar = [
    { ...entry('a', '2021-05-01T10:00', 'x'), end: '2021-05-01T09:00' },
    { ...entry('b', '2021-05-03', 'y'), end: '2021-05-02' },
    { ...entry('c', '2021-05-03', 'z'), end: '2021-05-32' },
    { ...entry('d', '2021-05-03', 'fine'), end: '2021-05-03' },
  ]
  const markdown = `---\ncalendar:\n${calendar.map(({ end }) => `  - id: x\n    end: "${end}"\n`).join('')}---\n`
  const { value, messages } = toSite(newsletter, [{ ...issue('2021-01', { calendar }), markdown }], options)
  assert.deepEqual(
    value.calendar.map(({ end }) => end),
    [undefined, undefined, undefined, '2021-05-03'],
  )
  assert.deepEqual(
    messages.slice(1).map(({ ruleId, file, line }) => [ruleId, file, line]),
    [4, 6, 8].map((line) => ['calendar-date', 'content/issues/2021-01.md', line]),
  )
})

test('a language that is none is told, and the newsletter’s is used', () => {
  for (const lang of ['svenska språket', '"><b>', '', 'x']) {
    const told = toSite(
      newsletter,
      [{ ...issue('2021-01', { lang }), markdown: `---\nlang: '${lang}'\n---\n` }],
      options,
    )
    assert.equal(told.value.issues[0]?.lang, 'sv-FI')
    assert.deepEqual(
      told.messages.slice(1).map(({ ruleId, severity, file, line }) => [ruleId, severity, file, line]),
      [['lang-unknown', 'warning', 'content/issues/2021-01.md', 2]],
    )
  }
  assert.equal(siteOf([issue('2021-01', { lang: 'en-GB' })]).issues[0]?.lang, 'en-GB')
})

test('an id that is too long for a file’s name is cut, and told from another that begins alike', () => {
  for (const letter of ['a', 'å', '漢', '𐐀']) {
    const long = letter.repeat(300)
    const calendar = [`${long}b`, `${long}c`].map((id) => entry(id, '2021-05-01', id))
    const found = ids(siteOf([issue('2021-01', { calendar })]).calendar)
    assert.equal(new Set(found).size, 2)
    for (const id of found) assert.ok(Buffer.byteLength(id) <= 210 && id.startsWith(letter.repeat(20)), id)
    assert.deepEqual(ids(siteOf([issue('2021-01', { calendar: [...calendar].reverse() })]).calendar), found)
  }
})

test('ids that differ in case alone are no two files everywhere', () => {
  const calendar = [
    entry('Mote', '2021-05-01', 'x'),
    entry('mote', '2021-05-02', 'y'),
    entry('MOTE-2', '2021-05-03', 'z'),
  ]
  assert.deepEqual(ids(siteOf([issue('2021-01', { calendar })]).calendar), ['Mote', 'mote-2', 'MOTE-2-2'])
})

test('what the newest issue looks forward to runs forward; what was before runs back by month', () => {
  const days = [
    '2020-09-02',
    '2020-09-01',
    '2020-10-01',
    '2020-11-30',
    '2020-11-01T15:00',
    '2020-11-01T09:00',
    '2021-01-02',
  ]
  const calendar = days.map((day) => entry(day, day, day))
  const site = siteOf([issue('2020-11', { calendar }), issue('2020-08', {})])
  const months = (list: typeof site.comingMonths) => list.map(({ month, events }) => [month, ...ids(events)])
  assert.deepEqual(months(site.comingMonths), [
    ['2020-11', '2020-11-01T09-00', '2020-11-01T15-00', '2020-11-30'],
    ['2021-01', '2021-01-02'],
  ])
  assert.deepEqual(months(site.pastMonths), [
    ['2020-10', '2020-10-01'],
    ['2020-09', '2020-09-01', '2020-09-02'],
  ])
})

test('the first page of the calendar has twelve months, the coming ones first', () => {
  const calendar = Array.from({ length: 30 }, (_, index) => {
    const day = new Date(Date.UTC(2020, index)).toISOString().slice(0, 10)
    return entry(day, day, day)
  })
  const shown = (date: string) => {
    const { comingMonths, pastMonths } = siteOf([issue(date, { calendar })])
    return [comingMonths.length, pastMonths.length]
  }
  assert.deepEqual(shown('2020-01'), [12, 0])
  assert.deepEqual(shown('2022-01'), [6, 6])
  assert.deepEqual(shown('2030-01'), [0, 12])
})

test('years of the calendar stand newest first, and run forward', () => {
  const days = ['2020-12-31', '2021-03-01', '2021-01-02', '2021-01-01']
  const site = siteOf([issue('2020-11', { calendar: days.map((day) => entry(day, day, day)) })])
  assert.deepEqual(
    site.calendarYears.map(({ url, months }) => [url, months.map(({ month, events }) => [month, ...ids(events)])]),
    [
      [
        'calendar/2021/',
        [
          ['2021-01', '2021-01-01', '2021-01-02'],
          ['2021-03', '2021-03-01'],
        ],
      ],
      ['calendar/2020/', [['2020-12', '2020-12-31']]],
    ],
  )
})

test('a newsletter without `url` is told so', () => {
  assert.deepEqual(
    toSite(newsletter, [], options).messages.map(({ ruleId }) => ruleId),
    ['url-missing'],
  )
})
