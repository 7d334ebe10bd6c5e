import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill } from '../../templates/_print/fill.ts'
import { formatDate, formatDays } from '../../templates/_print/format-date.ts'
import { html, raw } from '../../templates/_print/html.ts'
import { openPage } from '../../templates/_print/page.ts'
import { safeAddress } from '../../templates/_print/safe-address.ts'
import { says } from '../../templates/_print/says.ts'
import { sampleSite } from './sample-archive.ts'

test('what is put into HTML is escaped, for text and for attributes', () => {
  const hostile = `<script>"'&`
  assert.equal(
    html`<p title="${hostile}">${hostile}</p>`.text,
    '<p title="&lt;script&gt;&quot;&#39;&amp;">&lt;script&gt;&quot;&#39;&amp;</p>',
  )
})

test('what HTML has no way to write is left out', () => {
  assert.equal(
    html`<p title="a${'\u0001'}">${'\u0000x\u001B\u007F\u0085\u{D800}y\t\nå😀'}`.text,
    '<p title="a">xy\t\nå😀',
  )
})

test('a title says a phrase where it has its words', () => {
  assert.ok(says('Årsmöte (PREL.)', ['prel']))
  assert.ok(says('Mötet fällt aus!', ['entfällt', 'fällt aus']))
  assert.ok(!says('Prelaten talar', ['prel']))
})

test('HTML inside HTML is not escaped again; lists are joined, and nothing prints nothing', () => {
  assert.equal(html`${html`<b>`}${['a', html`<i>`]}${null}${undefined}${false}${0}`.text, '<b>a<i>0')
})

test('only what is said to be HTML is', () => {
  assert.equal(html`${raw('<b>')}`.text, '<b>')
  assert.doesNotMatch(html`${['<b>', ['<i>']]}`.text, /<[bi]>/)
})

test('a place without a value stays', () => {
  assert.equal(fill('{a} {b}', { a: '$&' }), '$& {b}')
})

test('dates in words are as precise as known, and no machine’s settings change them', () => {
  const said = [
    ['2021-12-03', 'sv', '3 december 2021'],
    ['2021-12', 'sv', 'december 2021'],
    ['2021', 'sv', '2021'],
    ['2021-12-03', 'en', '3 December 2021'],
    ['2021-12-03T13:00', 'en', '3 December 2021'],
    ['2021-12-03', 'en-US', 'December 3, 2021'],
  ] as const
  for (const [date, language, words] of said) assert.equal(formatDate(date, language), words)
})

test('days of one month share its name', () => {
  const words = (start: string, end: string, language: string) =>
    Object.values(formatDays(start, end, { language, inMonth: false })).join('')
  assert.equal(words('2021-03-13', '2021-03-15', 'sv'), '13–15 mars 2021')
  assert.equal(words('2021-12-30', '2022-01-02', 'sv'), '30 december 2021 – 2 januari 2022')
  assert.equal(words('2021-03-13', '2021-03-15', 'en-US'), 'March 13, 2021 – March 15, 2021')
})

test('addresses that run something are none', () => {
  for (const address of ['javascript:alert(1)', ' javascript:x', 'data:text/html,x', '//host', 'vbscript:x'])
    assert.equal(safeAddress(address), null)
  assert.equal(safeAddress('https://example.org/'), 'https://example.org/')
})

test('links are relative, and name the file where the copy is opened from disk', () => {
  const site = sampleSite()
  const online = openPage({ site, offline: false }, 'issues/2021-04/')
  assert.deepEqual(['', 'calendar/', 'issues/2021-05/#a', 'feed.xml'].map(online.link), [
    '../../',
    '../../calendar/',
    '../../issues/2021-05/#a',
    '../../feed.xml',
  ])
  assert.equal(openPage({ site, offline: false }, '').link(''), './')
  const offline = openPage({ site, offline: true }, 'issues/2021-04/')
  assert.deepEqual(['', 'issues/2021-05/#a', 'feed.xml'].map(offline.link), [
    '../../index.html',
    '../../issues/2021-05/index.html#a',
    '../../feed.xml',
  ])
})
