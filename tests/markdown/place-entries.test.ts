import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown, toHtml } from '../../src/markdown/index.ts'
import type { CalendarEntry, SiteSection } from '../../src/model/index.ts'

const entry = (id: string, start: string, title: string): CalendarEntry => ({ id, start, title, section: 'kalender' })

function render(body: string, calendar: readonly CalendarEntry[]): SiteSection {
  const { value } = fromMarkdown(`---\ntitle: x\n---\n\n## Kalender\n\n${body}`)
  assert.ok(value)
  const sections = [{ id: 'kalender', title: 'Kalender', level: 2 }]
  const [section] = toHtml({ ...value, frontMatter: { sections, calendar } }).sections
  assert.ok(section)
  return section
}

/** The line before each place. */
const linesOf = ({ html, entries }: SiteSection) =>
  entries.map(({ id, at }) => [id, html.slice(html.lastIndexOf('>', at - 1) + 1, at).trim()])

test('each entry is placed at the end of the line that prints it, and the text stays as it was', () => {
  const body = '- 3 maj, styrgrupp\n- 9 maj, *öppet* hus\n- 24 maj, styrgrupp\n\n1 juni: kurs i knopar\n'
  const section = render(body, [
    entry('c', '2021-05-24', 'styrgrupp'),
    entry('a', '2021-05-03', 'Styrgrupp'),
    entry('b', '2021-05-09', 'öppet hus'),
    entry('d', '2021-06-01', 'kurs i knopar'),
  ])
  assert.deepEqual(linesOf(section), [
    ['a', '3 maj, styrgrupp'],
    ['b', 'hus'],
    ['c', '24 maj, styrgrupp'],
    ['d', '1 juni: kurs i knopar'],
  ])
  assert.equal(section.html, render(body, []).html)
})

test('an entry that no line prints has no place, and words of a line print one entry', () => {
  const section = render('- 3 maj, styrgrupp\n', [
    entry('a', '2021-05-03', 'styrgrupp'),
    entry('b', '2021-05-03', 'styrgrupp'),
    entry('c', '2021-05-04', 'regatta'),
    entry('d', '2021-05-04', '–'),
  ])
  assert.deepEqual(linesOf(section), [['a', '3 maj, styrgrupp']])
})

test('a line that prints several entries is the place of each', () => {
  const section = render('- 3 maj möte; 7 maj fika\n- 7 maj möte\n', [
    entry('a', '2021-05-03', 'möte'),
    entry('b', '2021-05-07', 'fika'),
    entry('c', '2021-05-07', 'möte'),
  ])
  assert.deepEqual(linesOf(section), [
    ['a', '3 maj möte; 7 maj fika'],
    ['b', '3 maj möte; 7 maj fika'],
    ['c', '7 maj möte'],
  ])
})

test('of a list in an item each line counts by itself', () => {
  const section = render('- Maj\n  - 3 maj, styrgrupp\n', [entry('a', '2021-05-03', 'styrgrupp')])
  assert.deepEqual(linesOf(section), [['a', '3 maj, styrgrupp']])
})

test('a text cannot make a place', () => {
  const section = render('- 3 maj, styrgrupp <slot name="0"></slot>\n', [entry('a', '2021-05-03', 'styrgrupp')])
  assert.equal(section.entries.length, 1)
  assert.match(section.html, /&#x3C;slot name="0">|&lt;slot name="0">/)
})
