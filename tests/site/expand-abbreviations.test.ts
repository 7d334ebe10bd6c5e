import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromMarkdown, toHtml } from '../../src/markdown/index.ts'
import { expandAbbreviations } from '../../src/site/expand-abbreviations.ts'

const known = new Map([
  ['EU', 'Europeiska "unionen" <& co>'],
  ['e-arkiv', 'elektroniskt arkiv'],
])

function expand(markdown: string) {
  const { value } = fromMarkdown(`---\ntitle: x\n---\n\n${markdown}\n`)
  assert.ok(value)
  const { preambleHtml, sections } = expandAbbreviations(toHtml(value), known)
  return [preambleHtml, ...sections.map(({ html }) => html)].join('').trim()
}
const eu = '<abbr title="Europeiska &quot;unionen&quot; &lt;&amp; co>">EU</abbr>'

test('an abbreviation is explained where an article first has it, and again in the next', () => {
  assert.equal(
    expand('## A\n\nEU och EU.\n\n### B\n\nEU\n\n## C\n\nEU'),
    `<p>${eu} och EU.</p>\n<p>EU</p>\n<p>${eu}</p>`,
  )
})

test('what stands behind a line of the calendar stays behind it when the line has grown', () => {
  const calendar = [3, 5].map((day) => ({ id: `den-${day}`, start: `2021-12-0${day}`, title: 'EU', section: 'kal' }))
  const { value } = fromMarkdown(
    `---\ntitle: x\nsections: [{ id: kal, title: Kalendarium, level: 2 }]\ncalendar: ${JSON.stringify(calendar)}\n---\n\n## Kalendarium\n\n- 3 december EU\n- 5 december EU\n`,
  )
  assert.ok(value)
  const before = toHtml(value).sections[0]
  const after = expandAbbreviations(toHtml(value), known).sections[0]
  assert.ok(before && after)
  assert.equal(after.entries.length, 2)
  assert.notEqual(after.html, before.html)
  for (const [index, { id, at }] of before.entries.entries()) {
    assert.deepEqual(after.entries[index]?.id, id)
    assert.equal(after.html.slice(after.entries[index]?.at), before.html.slice(at))
  }
})

test('not inside links, code and addresses, nor in a longer word', () => {
  assert.equal(
    expand('[EU](https://eu.example/EU) `EU` EUs EU-land **EU**'),
    `<p><a href="https://eu.example/EU">EU</a> <code>EU</code> EUs EU-land <strong>${eu}</strong></p>`,
  )
})

test('not where the article spells it out itself', () => {
  assert.equal(expand('Ett elektroniskt arkiv (e-arkiv)'), '<p>Ett elektroniskt arkiv (e-arkiv)</p>')
})

test('the words of a text stay as they were, whatever stands in it', () => {
  const words = fc.array(
    fc.constantFrom('EU', '<b>', '"EU"', '`EU', '[EU](x)', '![EU](../media/EU.png)', '&', '\n\n', 'e-arkiv', '**', '>'),
  )
  fc.assert(
    fc.property(words, (list) => {
      const { value } = fromMarkdown(`---\ntitle: x\n---\n\n${list.join(' ')}\n`)
      assert.ok(value)
      const before = toHtml(value).preambleHtml
      const after = expandAbbreviations(toHtml(value), known).preambleHtml
      assert.equal(after.replace(/<abbr title="[^"]*">|<\/abbr>/g, ''), before)
    }),
  )
})
