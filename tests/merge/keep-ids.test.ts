import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type IdentifiedIssue, keepIds } from '../../src/merge/index.ts'
import type { CalendarEntry } from '../../src/model/index.ts'

type Entry = readonly [id: string, start: string, title: string]

/** Sections as `id: title` and the text below each. */
function issue(
  sections: readonly (readonly [id: string, title: string, text: string])[],
  calendar: readonly Entry[] = [],
): IdentifiedIssue {
  return {
    frontMatter: {
      title: 'T',
      sections: sections.map(([id, title]) => ({ id, title, level: 2 })),
      calendar: calendar.map(
        ([id, start, title]): CalendarEntry => ({ id, start, title, section: sections[0]?.[0] ?? '' }),
      ),
      contents: sections.map(([id, title]) => ({ text: title, section: id })),
    },
    body: sections.map(([, title, text]) => `## ${title}\n\n${text}\n`).join('\n'),
  }
}

const idsOf = (now: IdentifiedIssue, before: IdentifiedIssue) => keepIds(now, before).sections.map(({ id }) => id)

test('an issue that gives what it gave is the same object', () => {
  const now = issue([['a', 'A', 'x']])
  assert.equal(keepIds(now, issue([['a', 'A', 'x']])), now.frontMatter)
})

test('a section whose title changed keeps its id, in the table of contents and the calendar too', () => {
  const before = issue([['host', 'Höst', 'Vi räfsar.']], [['2023-10-14-host', '2023-10-14', 'höst']])
  const now = issue([['hosten', 'Hösten', 'Vi räfsar.']], [['2023-10-14-hosten', '2023-10-14', 'hösten']])
  const kept = keepIds(now, before)
  assert.deepEqual([kept.sections[0]?.id, kept.contents?.[0]?.section], ['host', 'host'])
  assert.deepEqual(kept.calendar[0], { id: '2023-10-14-host', start: '2023-10-14', title: 'hösten', section: 'host' })
})

test('a heading found now takes no id from those below it', () => {
  const before = issue([
    ['nytt', 'Nytt', 'Ett.'],
    ['nytt-2', 'Nytt', 'Två.'],
  ])
  const now = issue([
    ['nytt', 'Nytt', 'Noll.'],
    ['nytt-2', 'Nytt', 'Ett.'],
    ['nytt-3', 'Nytt', 'Två.'],
  ])
  assert.deepEqual(idsOf(now, before), ['nytt-3', 'nytt', 'nytt-2'])
})

test('sections that changed places keep their ids', () => {
  const before = issue([
    ['a', 'A', 'x'],
    ['b', 'B', 'y'],
  ])
  const now = issue([
    ['b', 'B', 'y z'],
    ['a', 'A', 'x'],
  ])
  assert.deepEqual(idsOf(now, before), ['b', 'a'])
})

test('what is new takes no id of what went', () => {
  const words = 'Ett två tre fyra fem sex sju åtta nio'
  const before = issue([['a', 'Gammalt', words]])
  const now = issue([['a', 'Något helt annat', 'Annan text.']])
  assert.deepEqual(idsOf(now, before), ['a-2'])
})

test('an entry whose day was read wrong keeps its id', () => {
  const before = issue(
    [],
    [
      ['2023-01-10-mote', '2023-01-10', 'möte'],
      ['2023-01-11-kurs', '2023-01-11', 'kurs'],
    ],
  )
  const now = issue(
    [],
    [
      ['2024-01-10-mote', '2024-01-10', 'möte'],
      ['2023-01-11-kurs', '2023-01-11', 'kurs'],
    ],
  )
  assert.deepEqual(
    keepIds(now, before).calendar.map(({ id, start }) => [id, start]),
    [
      ['2023-01-10-mote', '2024-01-10'],
      ['2023-01-11-kurs', '2023-01-11'],
    ],
  )
})
