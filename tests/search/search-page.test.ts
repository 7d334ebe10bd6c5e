import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { locales } from '../../src/locales/index.ts'
import { describeAnswer } from '../../src/search/browser/describe-answer.ts'
import { findFilter, setFilter } from '../../src/search/browser/filter-query.ts'
import { toHitLink } from '../../src/search/browser/to-hit-link.ts'
import { readFilters } from '../../src/search/shared/read-filters.ts'

const names = ['ämne', 'topic']
const texts = locales.find(({ tag }) => tag === 'sv')?.interface ?? assert.fail()
const everyYear = { from: null, to: null }
const describe = (answer: object, asked: object = everyYear) =>
  describeAnswer({ query: 'moln', total: 12, corrections: [], ...answer }, { ...everyYear, ...asked }, texts, 'sv')

test('a filter is set in the place of the one before, and taken away', () => {
  assert.equal(setFilter('moln', names, 'eSam'), 'moln ämne:eSam')
  assert.equal(setFilter('moln topic:"stora mötet" 2021', names, 'Nya "mötet"'), 'moln 2021 ämne:"Nya mötet"')
  assert.equal(setFilter('ämne:eSam moln', names, ''), 'moln')
  assert.equal(setFilter('', names, 'eSam'), 'ämne:eSam')
})

test('a filter that was set is found again, by the page and by the search', () => {
  const values = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('"', '').replace(/\s+/g, ' ').trim())
  const words = { names: { ämne: 'topic', topic: 'topic' }, kinds: {} } as const
  fc.assert(
    fc.property(values.filter(Boolean), (value) => {
      const query = setFilter('moln och tjänst', names, value)
      assert.equal(findFilter(query, names), value)
      assert.equal(readFilters(query, words).filters.terms.length, 1)
      assert.equal(readFilters(query, words).rest.trim(), 'moln och tjänst')
    }),
  )
})

test('no filter is found in plain words', () => assert.equal(findFilter('ämnet: moln', names), ''))

test('the count names the years that were asked for', () => {
  assert.equal(describe({}), '12 träffar på ”moln”')
  assert.equal(describe({}, { from: '2021', to: '2021' }), '12 träffar på ”moln” (2021)')
  assert.equal(describe({}, { from: '2021', to: '2023' }), '12 träffar på ”moln” (2021–2023)')
  assert.equal(describe({}, { to: '2023' }), '12 träffar på ”moln” (–2023)')
})

test('what was looked for instead stands in a sentence of its own, each word in its marks', () => {
  const corrections = ['moln', 'möte'].map((instead) => ({ typed: 'x', instead }))
  assert.equal(describe({ corrections }), '12 träffar på ”moln”. Visar även träffar på ”moln” och ”möte”.')
  assert.equal(
    describe({ total: 0, corrections: corrections.slice(0, 1) }),
    'Inga träffar på ”moln”. Visar även träffar på ”moln”.',
  )
})

test('every language says so in marks that are found', () => {
  for (const { tag, interface: words } of locales) {
    const text = describeAnswer(
      { query: 'a', total: 2, corrections: [{ typed: 'b', instead: 'c' }] },
      everyYear,
      words,
      tag,
    )
    assert.doesNotMatch(text, /[{}]/, tag)
    assert.match(text, /c/, tag)
  }
})

test('a link’s words are those of one block', () => {
  const text = 'Ett möte\noch moln\nsedan regn'
  const start = text.indexOf('moln')
  const issue = { id: '1', url: 'issues/1/', title: '', date: null, lang: 'sv' }
  const hit = {
    url: 'issues/1/#a',
    title: '',
    issue,
    score: 1,
    excerpt: { text, marks: [[start, start + 4] as const] },
  }
  assert.equal(toHitLink(hit, '../', false), '../issues/1/#a:~:text=och-,moln')
})
