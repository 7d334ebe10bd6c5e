import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { toICalendar } from '../../src/calendar/index.ts'
import { findLocale } from '../../src/locales/index.ts'
import type { Newsletter, SiteEvent } from '../../src/model/index.ts'

const newsletter: Newsletter = {
  title: 'Ett brev',
  language: 'sv',
  timezone: 'Europe/Stockholm',
  terms: [],
  publish: 'all',
}
const issue = { id: '2021-11', url: 'issues/2021-11/', title: 'Brevet', date: '2021-11', summary: '', lang: 'sv' }

const event = (changes: Partial<SiteEvent>): SiteEvent => ({
  ...{ id: 'mote', start: '2021-12-03T13:00', title: 'Möte', address: 'issues/2021-11/#entry-mote', issue },
  ...{ announcedIn: [issue] },
  ...changes,
})

const print = (events: readonly SiteEvent[], changes: Partial<Newsletter> = {}) =>
  toICalendar(events, { newsletter: { ...newsletter, ...changes }, text: findLocale('sv').interface, name: 'Brevet' })

/** The stream as a person would unfold it, by line. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

const read = (text: string) => new ICAL.Component(ICAL.parse(text))

test('every line ends in CRLF, the last one too, and none is longer than 75 octets', () => {
  const long = event({ title: 'Årsmöte, åäö; 😀 och \\ '.repeat(20), location: 'Å'.repeat(100) })
  const text = print([long, event({ id: 'b', description: '' } as Partial<SiteEvent>)])
  assert.ok(text.endsWith('END:VCALENDAR\r\n'))
  assert.doesNotMatch(text, /[^\r]\n|\r[^\n]|\r\n\r\n/)
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  // No character is cut in two: folded back, all is there.
  assert.equal(read(text).getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary'), long.title)
})

test('a range of days over New Year ends, exclusively, on the day after its last', () => {
  const lines = linesOf(print([event({ start: '2021-12-30', end: '2021-12-31' })]))
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20211230'))
  assert.ok(lines.includes('DTEND;VALUE=DATE:20220101'))
})

test('years have four digits, the first and the last of them too', () => {
  const text = print([
    event({ start: '0001-01-01', end: '0021-12-31', announcedIn: [{ ...issue, date: '0001' }] }),
    event({ id: 'b', start: '0021-06-05T10:00', end: '0021-06-05T11:00' }),
    event({ id: 'c', start: '9999-12-31', end: '9999-12-31' }),
  ])
  const lines = linesOf(text)
  for (const line of [
    'DTSTAMP:00010101T000000Z',
    'DTSTART;VALUE=DATE:00010101',
    'DTEND;VALUE=DATE:00220101',
    'DTSTART;TZID=Europe/Stockholm:00210605T100000',
    'DTSTART:00210101T000000',
    'DTSTART;VALUE=DATE:99991231',
  ])
    assert.ok(lines.includes(line), line)
  for (const line of lines.filter((each) => /^DT/.test(each))) assert.match(line, /:\d{8}(?:T\d{6}Z?)?$/)
  // Local time, before there were zones.
  assert.match(text, /TZOFFSETTO:\+0[01]/)
  assert.match(print([event({ start: '0001-01-01T00:00' })], { timezone: 'America/New_York' }), /TZOFFSETTO:-0[45]/)
})

test('a day without an end has none: it lasts one day', () => {
  const lines = linesOf(print([event({ start: '2024-02-29' })]))
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20240229'))
  assert.ok(!lines.some((line) => line.startsWith('DTEND')))
})

test('DTSTAMP is the date of the last issue that tells of it, as precise as known, and the id does not change', () => {
  const lines = linesOf(print([event({})]))
  assert.ok(lines.includes('DTSTAMP:20211101T000000Z'))
  assert.ok(lines.includes('UID:mote@ett-brev.invalid'))
  const undated = event({ announcedIn: [{ ...issue, date: null }] })
  assert.ok(linesOf(print([undated])).includes('DTSTAMP:20211203T000000Z'))
  const again = linesOf(print([event({ announcedIn: [issue, { ...issue, title: 'Nästa', date: '2021-12-01' }] })]))
  assert.ok(again.includes('DTSTAMP:20211201T000000Z'))
  assert.ok(
    again.some((line) => line.startsWith('DESCRIPTION:') && line.includes('Brevet\\, Nästa')),
    again.join('\n'),
  )
  const known = linesOf(print([event({})], { url: 'https://example.org/arkiv/' }))
  assert.ok(known.includes('UID:mote@example.org/arkiv'))
  assert.ok(known.includes('URL:https://example.org/arkiv/issues/2021-11/#entry-mote'))
})

test('a local time has its zone, whose rules are those of the year', () => {
  const text = print([event({ end: '2021-12-03T15:30' }), event({ id: 'gammal', start: '1995-10-01T10:00' })])
  const lines = linesOf(text)
  assert.ok(lines.includes('DTSTART;TZID=Europe/Stockholm:20211203T130000'))
  assert.ok(lines.includes('DTEND;TZID=Europe/Stockholm:20211203T153000'))
  const calendar = read(text)
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? assert.fail('no rules'))
  const offset = (time: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(time))
  assert.equal(offset('2021-12-03T13:00:00'), 3600)
  assert.equal(offset('2021-07-01T13:00:00'), 7200)
  // In 1995 summer time still ended in September, which today's rule would get wrong.
  assert.equal(offset('1995-10-01T10:00:00'), 3600)
  assert.equal(offset('1995-09-01T10:00:00'), 7200)
})

test('no rules where no event has a local time, and none for UTC', () => {
  assert.doesNotMatch(print([event({ start: '2021-12-03' })]), /VTIMEZONE/)
  const utc = print([event({})], { timezone: 'UTC' })
  assert.doesNotMatch(utc, /VTIMEZONE|TZID/)
  assert.match(utc, /DTSTART:20211203T130000Z\r\n/)
})

test('status, deadline and place are told; an address that is none is not', () => {
  const hostile = event({
    ...{ status: 'cancelled', kind: 'deadline', location: 'Norra piren', url: 'javascript:alert(1)' },
  })
  const lines = linesOf(print([hostile]))
  for (const line of [
    'SUMMARY:Sista dag: Möte',
    'STATUS:CANCELLED',
    'CATEGORIES:Sista dag',
    'LOCATION:Norra piren',
    'DESCRIPTION:Aviserades i Brevet',
  ])
    assert.ok(lines.includes(line), line)
  assert.ok(!lines.some((line) => line.startsWith('URL')))
})

test('a deadline that says so says it once', () => {
  const lines = linesOf(print([event({ kind: 'deadline', title: 'Anmälan, sista dag' })]))
  assert.ok(lines.includes('SUMMARY:Anmälan\\, sista dag'))
})

test('the address is the article’s; where the event has one of its own, the description tells it', () => {
  const lines = linesOf(print([event({ url: 'https://example.net/x' })], { url: 'https://example.org/arkiv/' }))
  const article = 'https://example.org/arkiv/issues/2021-11/#entry-mote'
  assert.ok(lines.includes(`URL:${article}`))
  assert.ok(lines.includes(`DESCRIPTION:Aviserades i Brevet\\n${article}\\nhttps://example.net/x`))
  const homeless = linesOf(print([event({ url: 'https://example.net/x' })]))
  assert.ok(homeless.includes('URL:https://example.net/x'))
})

test('the calendar has its name twice, and says how often to ask again', () => {
  const lines = linesOf(print([]))
  for (const line of [
    'NAME:Brevet',
    'X-WR-CALNAME:Brevet',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ])
    assert.ok(lines.includes(line), line)
})

test('text cannot end its line and begin another property', () => {
  const text = print([event({ title: 'a\r\nATTENDEE:mailto:x@example.org\u0000' })])
  assert.doesNotMatch(text, /^ATTENDEE/m)
  assert.ok(!text.includes('\u0000'))
})

test('an empty calendar is one', () => {
  assert.equal(read(print([])).getAllSubcomponents('vevent').length, 0)
})
