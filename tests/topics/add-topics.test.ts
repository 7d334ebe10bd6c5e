import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CalendarEntry, Newsletter } from '../../src/model/index.ts'
import { addTopics } from '../../src/pipeline.ts'
import { openMarks } from '../../src/topics/open-marks.ts'
import { openMatcher } from '../../src/topics/open-matcher.ts'
import { placeWords, wordAt } from '../../src/topics/to-words.ts'
import { issueOf, sampleSite } from '../eleventy/sample-archive.ts'

function topicsOf(
  bodies: readonly string[],
  overrides: Partial<Newsletter> = {},
  calendars: readonly (readonly CalendarEntry[])[] = [],
) {
  const issues = bodies.map((body, index) =>
    issueOf(`2021-0${index + 1}`, { calendar: calendars[index] ?? [], sections: [] }, body),
  )
  return addTopics(sampleSite(overrides, issues)).topics
}
const names = (topics: ReturnType<typeof topicsOf>) => topics.map(({ name }) => name)

test('a bold name that comes back in another issue is a topic, with its articles newest first', () => {
  const [topic] = topicsOf(['## A\n\n**Kajrummet** öppnar.\n', 'Nytt.\n', '## B\n\nI Kajrummets hall.\n'])
  assert.equal(topic?.name, 'Kajrummet')
  assert.equal(topic.url, 'topics/kajrummet/')
  assert.deepEqual(
    topic.mentions.map(({ issue, section }) => [issue.id, section?.title]),
    [
      ['2021-03', 'B'],
      ['2021-01', 'A'],
    ],
  )
})

test('one issue alone makes no topic, but of what the editor lists', () => {
  assert.deepEqual(names(topicsOf(['**Kajrummet** öppnar.\n', 'x\n'])), [])
  const terms = [{ term: 'Kajrummet', aliases: ['kajen'] }, { term: 'Aldrig' }]
  assert.deepEqual(names(topicsOf(['På kajen.\n', 'x\n'], { terms })), ['Kajrummet'])
})

test('ordinary words in bold are none', () => {
  assert.deepEqual(
    names(
      topicsOf([
        '**Viktigt** nu. Det är viktigt.\n',
        '**Viktigt** igen. **Förra veckan**\n',
        'Sedan förra veckan. Förra veckan\n',
      ]),
    ),
    [],
  )
})

test('a person is a topic only where the editor lists the name', () => {
  const bodies = [
    '**Amina Tallbrink** säger. **Amina** nickar.\n',
    'Vi frågar **Amina Tallbrink** och Amina Tallbrink.\n',
  ]
  assert.deepEqual(names(topicsOf(bodies)), [])
  assert.deepEqual(names(topicsOf(bodies, { terms: [{ term: 'Amina Tallbrink' }] })), ['Amina Tallbrink'])
})

test('what the calendar has on several days in several issues is a topic; ordinary events are none', () => {
  const entry = (start: string, title: string) => ({ id: `${start}-${title}`, start, title })
  const calendars = [
    [
      entry('2021-02-01', 'Datagruppen (prel)'),
      entry('2021-02-02', 'styrelsemöte'),
      entry('2021-02-03', 'Kurs med Anna Berg'),
    ],
    [
      entry('2021-03-01', 'datagruppen, Brunnsala'),
      entry('2021-03-02', 'styrelsemöte'),
      entry('2021-03-03', 'Kurs med Anna Berg'),
    ],
  ]
  const topics = topicsOf(['x\n', 'y\n'], {}, calendars)
  assert.deepEqual(names(topics), ['datagruppen'])
  assert.deepEqual(
    topics[0]?.events.map(({ start }) => start),
    ['2021-03-01', '2021-02-01'],
  )
})

test('an abbreviation that a text explains is one topic with its long form', () => {
  const topics = topicsOf(['Vi i Samverkan Vesslefjärden (SamVes) hejar.\n', 'Kom till Samverkan Vesslefjärden!\n'])
  assert.deepEqual(
    topics.map(({ name, long, mentions }) => [name, long, mentions.length]),
    [['SamVes', 'Samverkan Vesslefjärden', 2]],
  )
})

test('topics stand as the language sorts, whatever the machine’s own', () => {
  const terms = ['Öland', 'Arla', 'Ängen', 'zebra', 'Åsen', 'e-arkiv'].map((term) => ({ term }))
  const body = terms.map(({ term }) => term).join(', ')
  assert.deepEqual(names(topicsOf([body], { terms })), ['Arla', 'e-arkiv', 'zebra', 'Åsen', 'Ängen', 'Öland'])
})

test('no word that is looked for is passed over, whatever its letters and case', () => {
  const word = fc.stringMatching(/^[a-cA-CåÅİßŽžжЖ漢]{1,4}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), fc.array(word), (firsts, words) => {
      const placed = placeWords(words.join('-'))
      const found = openMarks(firsts.map((first) => first.toLowerCase()))(placed).map((place) => wordAt(placed, place))
      const wanted = words.filter((each) => firsts.some((first) => first.toLowerCase() === each.toLowerCase()))
      assert.deepEqual(
        wanted.filter((each) => !found.includes(each)),
        [],
      )
    }),
  )
})

test('names are found as a slow reading of the words finds them', () => {
  const word = fc.constantFrom('a', 'b', 'A', 'c', 'ж')
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 5 }), fc.array(word), (phrases, words) => {
      const forms = phrases.map((list) => ({ text: list.join(' '), value: list.join(' ') }))
      const { openings, find } = openMatcher(forms, { nameEndings: [], wordEndings: [] })
      const placed = placeWords(words.join(' '))
      const found = find(placed, openMarks(openings)(placed))
      const text = ` ${words.join(' ')} `
      const isThere = (name: string) => (/[A-Z]/.test(name) ? text : text.toLowerCase()).includes(` ${name} `)
      assert.deepEqual([...found].sort(), [...new Set(phrases.map((list) => list.join(' ')).filter(isThere))].sort())
    }),
  )
})
