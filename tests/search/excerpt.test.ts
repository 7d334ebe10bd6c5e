import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { analyseQuery, cutExcerpt, findMarks, findStemmer } from '../../src/search/shared/index.ts'

const stem = findStemmer('sv')
const cut = (text: string, query: string) => cutExcerpt(text, findMarks(text, analyseQuery(query, [stem]), stem))
const marked = ({ text, marks }: ReturnType<typeof cut>) => marks.map(([start, end]) => text.slice(start, end))
const filler = 'Något helt annat står här. '.repeat(20)

test('a short text stands whole, its words marked', () => {
  const excerpt = cut('En ny rapport om molntjänster.', 'molntjänst rapporten')
  assert.equal(excerpt.text, 'En ny rapport om molntjänster.')
  assert.deepEqual(marked(excerpt), ['rapport', 'molntjänster'])
})

test('words are marked as they are found: folded, unfinished, in parts', () => {
  const text = 'Om e-hälsa och återbruk, AI-mönster med mera.'
  assert.deepEqual(marked(cut(text, 'halsa')), ['e-hälsa'])
  assert.deepEqual(marked(cut(text, 'aterb')), ['återbruk'])
  assert.deepEqual(marked(cut(text, 'ai-mönster')), ['AI-mönster'])
})

test('the stretch that answers most words is shown, cut between words', () => {
  const excerpt = cut(`${filler}rapport ${filler}rapport om molntjänster ${filler}`, 'molntjänst rapport')
  assert.deepEqual(marked(excerpt), ['rapport', 'molntjänster'])
  assert.match(excerpt.text, /^…\p{L}.*\p{L}\.?…$/u)
  assert.ok(excerpt.text.length <= 202)
})

test('the opening where no word answers', () => {
  assert.match(cut(filler, 'moln').text, /^Något helt .*…$/)
})

test('line feeds become spaces', () => assert.equal(cut('Ett.\nTvå.', 'två').text, 'Ett. Två.'))

test('any text: the excerpt is short, on one line, and its marks are words of it', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom('moln', 'tjänst', '\n', filler), fc.string({ unit: 'grapheme' })))
  fc.assert(
    fc.property(texts, (words) => {
      const excerpt = cut(words.join(' ').normalize('NFC'), 'moln tjänst')
      assert.ok(excerpt.text.length <= 202)
      assert.doesNotMatch(excerpt.text, /\n/)
      for (const word of marked(excerpt)) assert.match(word, /^[\p{L}\p{N}\p{M}]+(.*[\p{L}\p{N}\p{M}+#])?$/u)
    }),
  )
})
