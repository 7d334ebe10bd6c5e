import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largeSite } from './large-site.ts'
import { printLists } from './print-lists.ts'
import { issueOf, sampleSite } from './sample-archive.ts'

const site = largeSite({ issues: 600, undated: 120, events: 5, terms: 2 })
const pages = printLists(site)
const page = (address: string) => pages.get(`${address}index.html`)?.text ?? assert.fail(`no page at ${address}`)

test('a large archive’s front page names its newest issues and every year, and the undated have a page', () => {
  const home = page('')
  assert.equal([...home.matchAll(/<li><time/g)].length, 20)
  assert.match(home, /<p class="more"><a href="years\/2025\/">Nummer från 2025<\/a><\/p>/)
  assert.match(home, /<h3><a href="years\/2024\/">2024<\/a><\/h3><svg class="year-plot"/)
  assert.match(home, /<h3 id="_undated"><a href="years\/undated\/">Utan datum<\/a> <span class="count">120<\/span>/)
})

test('a crowded year leads to its months on the page, and from there to their own pages with the articles', () => {
  const year = page('years/2025/')
  assert.match(year, /<li><a href="#_2025-12">december 2025<\/a><\/li>/)
  assert.match(year, /<h2 id="_2025-12"><a href="\.\.\/\.\.\/years\/2025\/12\/">december 2025<\/a>/)
  assert.doesNotMatch(year, /class="titles"/)
  const month = page('years/2025/12/')
  assert.match(month, /<h1>Nummer från december 2025<\/h1>/)
  assert.match(month, /class="titles"/)
  assert.match(month, /<a class="prev" rel="prev" href="\.\.\/\.\.\/\.\.\/years\/2025\/11\/">← november 2025<\/a>/)
  assert.doesNotMatch(month, /class="next"/)
})

test('the calendar of a crowded year shows the days of its months, which lead to the lists', () => {
  const year = page('calendar/2025/')
  assert.doesNotMatch(year, /calendar-entry/)
  const [, address = ''] =
    /<a href="\.\.\/\.\.\/(calendar\/2025\/12\/2\/#[^"]*)"><span aria-hidden="true">31</.exec(year) ?? []
  const [path = '', anchor] = address.split('#')
  assert.ok(page(path).includes(` id="${anchor}"`))
  assert.match(year, /: Möte 0 om sak 0; Möte 0 om sak 1; Möte 0 om sak 2; … \(5\)</)
  const second = page('calendar/2025/12/2/')
  assert.match(second, /<a href="[^"]*" aria-current="page">21–31<\/a>/)
  assert.match(second, /<h2 id="_2025-12">21–31 december 2025<\/h2>/)
})

test('the first page of a crowded calendar begins with the day of the newest issue, as far as there is room after it', () => {
  const events = (month: string) =>
    Array.from({ length: 140 }, (_, index) => {
      const day = `${month}-${String(1 + Math.floor(index / 5)).padStart(2, '0')}`
      return { id: `m-${month}-${index}`, start: day, title: `Möte ${index}` }
    })
  const siteOf = (date: string) => sampleSite({}, [issueOf(date, { date, calendar: events('2021-05') }, 'x\n')])
  const [early] = siteOf('2021-05-03').comingMonths
  assert.equal(early?.events[0]?.start, '2021-05-03')
  assert.equal(early.events.length, 100)
  const [late] = siteOf('2021-05-27').comingMonths
  assert.deepEqual([late?.events.length, late?.events.at(-1)?.start], [100, '2021-05-28'])
  assert.equal(siteOf('2021-06-01').pastMonths[0]?.events.at(-1)?.start, '2021-05-28')
  assert.equal(late?.url, 'calendar/2021/05/')
})

test('a topic that much is written about has its newest articles, and a page a year', () => {
  const topic = page('topics/a-gruppen-0/')
  assert.equal([...topic.matchAll(/<li><time/g)].length, 50)
  assert.match(
    topic,
    /<li><a href="\.\.\/\.\.\/topics\/a-gruppen-0\/2025\/">2025<\/a> <span class="count">\d+<\/span><\/li>/,
  )
  assert.match(topic, /topics\/a-gruppen-0\/undated\/">Utan datum</)
  assert.match(page('topics/a-gruppen-0/2025/'), /<h1>A-gruppen 0: 2025<\/h1>/)
})

test('an event that many issues announce names the first of them', () => {
  const entry = { id: 'fest', start: '2021-06-05', title: 'Fest' }
  const issues = Array.from({ length: 8 }, (_, index) => issueOf(`2021-0${index + 1}`, { calendar: [entry] }, 'x\n'))
  const text = printLists(sampleSite({}, issues)).get('calendar/2021/index.html')?.text ?? ''
  const [announced = ''] = /<span class="announced">.*?<\/span>/.exec(text) ?? []
  assert.equal([...announced.matchAll(/<a /g)].length, 5)
  assert.match(announced, /Bryggan 2021-05<\/a> och …/)
})
