import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarEntry } from '../../src/model/index.ts'
import { issueOf, renderSample, sampleSite } from './sample-archive.ts'

const files = await renderSample({ only: ['pages'] })
const calendar = files.get('calendar/2021/index.html') ?? ''
const row = (page: string, day: string) =>
  new RegExp(`<td><a href="([^"]*)"[^>]*><span aria-hidden="true">${day}</span>(.*?)</a>`).exec(page)

test('each month is a table with named weekdays, and a day with events leads to the first', () => {
  assert.equal([...calendar.matchAll(/<table class="month-grid">/g)].length, 3)
  assert.match(
    calendar,
    /<th scope="col"><span aria-hidden="true">mån<\/span><span class="unseen">måndag<\/span><\/th>/,
  )
  const [, address, label] = row(calendar, '5') ?? []
  assert.equal(address, '#2021-06-05-sommarregattan')
  assert.match(label ?? '', /5 juni 2021: Sommarregattan/)
})

test('a day says in words what is not certain', () => {
  assert.match(row(calendar, '31')?.[2] ?? '', /31 december 2021: Klubbhuset stängt \(Preliminärt\)/)
})

test('an event that two issues announce is one entry that names both', () => {
  assert.match(calendar, /Aviserades i <a[^>]*>Bryggan våren 2021<\/a> och <a[^>]*>Bryggan 2021-05<\/a>/)
  assert.equal([...calendar.matchAll(/class="calendar-entry"[^>]* id="2021-06-05/g)].length, 1)
})

test('what began the year before leads to that year’s page', async () => {
  const calendarOf = (start: string, end?: string) => ({ id: start, start, title: start, ...(end ? { end } : {}) })
  const issue = issueOf(
    '2021-04',
    { calendar: [calendarOf('2021-12-30', '2022-01-02'), calendarOf('2022-01-20')] },
    'Text.\n',
  )
  const site = await renderSample({ only: ['pages'], site: sampleSite({}, [issue]) })
  assert.equal(row(site.get('calendar/2022/index.html') ?? '', '2')?.[1], '../../calendar/2021/#2021-12-30')
})

const calendarOfYears = async (years: readonly number[]) => {
  const entries = years.map((year) => ({ id: `mote-${year}`, start: `${year}-03-03`, title: `Möte ${year}` }))
  const site = sampleSite({}, [issueOf('2000-01', { calendar: entries }, 'Text.\n')])
  return (await renderSample({ only: ['pages'], site })).get('calendar/index.html') ?? ''
}

test('the newest dates say at their end which years they leave out, and nothing where they are all', async () => {
  const many = Array.from({ length: 40 }, (_, index) => 2001 + index)
  const shown = await calendarOfYears(many)
  assert.match(shown, /<p class="older">Äldre datum: <a href="\.\.\/calendar\/20\d\d\/">20\d\d<\/a> · /)
  const older = /<p class="older">.*?<\/p>/.exec(shown)?.[0] ?? ''
  for (const year of many)
    assert.notEqual(older.includes(`/${year}/`), shown.includes(`id="mote-${year}"`), String(year))
  assert.doesNotMatch(await calendarOfYears([2001, 2002]), /class="older"/)
})

test('the calendar says which dates it has, and how to subscribe to them', () => {
  const page = files.get('calendar/index.html') ?? ''
  assert.match(page, /datum som bara nämns i en artikel finns inte med/)
  assert.match(page, /<a href="webcal:\/\/example\.org\/arkiv\/calendar\.ics">Prenumerera på kalendern<\/a>/)
  assert.match(page, /<code class="reference">https:\/\/example\.org\/arkiv\/calendar\.ics<\/code>/)
  assert.match(page, /Lägg in adressen/)
})

test('a star beside a date is told what it means, on each page that has one; the year alone has none', () => {
  for (const address of ['calendar/index.html', 'calendar/2021/index.html', 'index.html']) {
    const page = files.get(address) ?? ''
    assert.equal(page.includes('class="inferred">*'), page.includes('* Det som numret inte anger'), address)
  }
})

const calendarOf = async (entries: readonly CalendarEntry[]) => {
  const site = sampleSite({}, [issueOf('2021-05', { calendar: [...entries] }, 'Text.\n')])
  return (await renderSample({ only: ['pages'], site })).get('calendar/index.html') ?? ''
}

test('where the year alone is inferred a note says so once; where more is, there are stars', async () => {
  const entry: CalendarEntry = { id: 'a', start: '2021-05-04', title: 'Möte', implied: ['year'] }
  const years = await calendarOf([entry])
  assert.doesNotMatch(years, /class="inferred"/)
  assert.match(years, /<p class="note">Årtalen är härledda ur numrens datum\.<\/p>/)
  const months = await calendarOf([{ ...entry, implied: ['year', 'month'] }])
  assert.match(months, /class="inferred">\*/)
  assert.match(months, /<p class="note">\* Det som numret inte anger/)
})

test('a day has its weekday, and under its month nothing that the month says already', async () => {
  const page = await calendarOf([
    { id: 'a', start: '2021-05-04T09:00', title: 'Möte' },
    { id: 'b', start: '2021-05-13', end: '2021-05-14', title: 'Kurs' },
    { id: 'c', start: '2021-05-31', end: '2021-06-02', title: 'Resa' },
  ])
  const days = [...page.matchAll(/<p class="when">(.*?)<\/p>/g)].map(([, when]) => when?.replace(/<[^>]*>/g, ''))
  assert.deepEqual(days, ['tis 4 kl. 09.00', 'tors 13 – fre 14', '31 maj 2021 – 2 juni 2021'])
})
