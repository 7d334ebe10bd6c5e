import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { toICalendar } from '../../src/calendar/index.ts'
import type { RenderedIssue, SiteEvent } from '../../src/model/index.ts'
import { issueOf, issues, renderSample, sampleSite } from '../eleventy/sample-archive.ts'

const print = (events: readonly SiteEvent[], { newsletter, locale } = sampleSite()) =>
  toICalendar(events, { newsletter, text: locale.interface, name: newsletter.title })

/** The two readers' events by UID. */
const withIcalJs = (text: string) =>
  new Map(
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
      .map((event) => [event.uid, event] as const),
  )
const withNodeIcal = (text: string) =>
  new Map(
    Object.values(nodeIcal.sync.parseICS(text))
      .filter((component): component is VEvent => component?.type === 'VEVENT')
      .map((event) => [event.uid, event] as const),
  )

test('both readers find every event of the sample as it was put in', () => {
  const site = sampleSite()
  const text = print(site.calendar)
  const [ours, theirs] = [withIcalJs(text), withNodeIcal(text)]
  assert.equal(ours.size, 4)
  assert.deepEqual([...ours.keys()], [...theirs.keys()])
  const uid = '2021-06-05-sommarregattan@example.org/arkiv'
  const [first, second] = [ours.get(uid), theirs.get(uid)]
  for (const event of [first, second]) {
    assert.equal(event?.summary, 'Sommarregattan')
    assert.equal(event?.location, 'Norra piren')
  }
  assert.equal(first?.startDate.toString(), '2021-06-05T10:00:00')
  assert.equal(first?.startDate.zone?.tzid, 'Europe/Stockholm')
  // Summer in Stockholm: two hours ahead of UTC, by the rules that the stream itself brings.
  assert.equal(second?.start.toISOString(), '2021-06-05T08:00:00.000Z')
  assert.equal(second?.end?.toISOString(), '2021-06-05T14:00:00.000Z')
  assert.equal(second?.url, 'https://example.org/arkiv/issues/2021-04/#entry-2021-06-05-sommarregattan')
  const closed = ours.get('2021-12-30-klubbhuset@example.org/arkiv')
  assert.deepEqual([closed?.startDate.isDate, closed?.endDate.toString()], [true, '2022-01-03'])
  assert.equal(theirs.get('2021-12-30-klubbhuset@example.org/arkiv')?.status, 'TENTATIVE')
})

/** Text as a newsletter may have it: with all that iCalendar writes otherwise, and letters of two to four bytes. */
const words = fc.string({
  unit: fc.oneof(fc.constantFrom('å', '😀', ',', ';', ':', '\\', '"', 'n', ' ', 'BEGIN:VEVENT', '\\n'), fc.string()),
  minLength: 1,
  maxLength: 60,
})
const printable = (text: string) => text.replace(/[^\P{Cc}]|\p{Cs}/gu, '').trim()

test('whatever a title and a place hold, both readers find them again, and nothing else', () => {
  const [event] = sampleSite().calendar
  assert.ok(event)
  fc.assert(
    fc.property(words.map(printable), words.map(printable), (title, location) => {
      fc.pre(title !== '' && location !== '')
      const text = print([{ ...event, title, location, kind: 'event' }])
      const [ours, theirs] = [[...withIcalJs(text).values()], [...withNodeIcal(text).values()]]
      assert.deepEqual([ours.length, theirs.length], [1, 1])
      assert.deepEqual([ours[0]?.summary, ours[0]?.location], [title, location])
      // node-ical takes quotes around a value off, and reads an escaped backslash before an n as a backslash and a line feed.
      if (/[\\"]/.test(title + location)) return
      assert.deepEqual([theirs[0]?.summary, theirs[0]?.location], [title, location])
    }),
  )
})

test('every built calendar is lines of at most 75 octets that end in CRLF, whole characters each', async () => {
  const files = await renderSample({ only: ['calendar'] })
  const calendars = [...files].filter(([path]) => path.endsWith('.ics'))
  assert.ok(calendars.length >= 9)
  for (const [path, text] of calendars) {
    assert.match(text, /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/, path)
    assert.doesNotMatch(text, /(?<!\r)\n|\r(?!\n)|\r\n\r\n|\ufffd/, path)
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `${path}: ${line}`)
  }
})

test('the same events have the same bytes in whatever order issues come, and keep them when issues are added', () => {
  const { calendar } = sampleSite()
  const alone = (published: readonly RenderedIssue[], id: string) =>
    print(sampleSite({}, published).calendar.filter((event) => event.id === id))
  assert.equal(print(sampleSite({}, issues.toReversed()).calendar), print(calendar))
  const added = issueOf('2020-02', { calendar: [{ id: '2020-03-01-mote', start: '2020-03-01', title: 'Möte' }] }, 'x\n')
  for (const { id } of calendar) assert.equal(alone([added, ...issues], id), alone(issues, id), id)
})
