import assert from 'node:assert/strict'
import { test } from 'node:test'
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
