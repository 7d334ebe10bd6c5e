import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findLocale } from '../../src/locales/index.ts'
import { findMarks } from '../../src/search/shared/find-marks.ts'
import { cutExcerpt, joinBlocks, openStemmer, splitWords } from '../../src/search/shared/index.ts'
import { listForms } from '../../src/search/shared/read-words.ts'
import type { Term } from '../../src/search/shared/term-index.ts'

const stem = openStemmer(findLocale('sv').search)
const toTerm = (text: string): Term => {
  const kind = text.startsWith('~') ? 'part' : 'word'
  const term = stem(text.replace('~', ''))
  const weigh = () => assert.fail('marks need no weights')
  return { term, key: term, kind, stretch: 0, place: 0, apart: 0, places: 0, weigh }
}
/** Marks each of the words; `~` before one marks words that hold it. */
const cut = (text: string, words: string) => {
  const alternatives = words.split(' ').map((word) => [{ worth: 1, terms: [toTerm(word)] as const }])
  return cutExcerpt(text, findMarks(listForms(splitWords(text), stem), alternatives))
}
const marked = ({ text, marks }: ReturnType<typeof cut>) => marks.map(([start, end]) => text.slice(start, end))
const filler = 'Något helt annat står här. '.repeat(20)

test('a short text stands whole, its words marked', () => {
  const excerpt = cut('En ny rapport om molntjänster.', 'molntjänst rapporten')
  assert.equal(excerpt.text, 'En ny rapport om molntjänster.')
  assert.deepEqual(marked(excerpt), ['rapport', 'molntjänster'])
})

test('words are marked as they are found: in pieces between hyphens, in parts of compounds', () => {
  const text = 'Om e-hälsa och samarbetsplattformen, AI-mönster med mera.'
  assert.deepEqual(marked(cut(text, 'hälsa')), ['e-hälsa'])
  assert.deepEqual(marked(cut(text, '~plattform')), ['samarbetsplattformen'])
  assert.deepEqual(marked(cut(text, 'ai-mönster')), ['AI-mönster'])
})

test('the stretch that answers most words is shown, cut between words', () => {
  const excerpt = cut(`${filler}rapport ${filler}rapport om molntjänster ${filler}`, 'molntjänst rapport')
  assert.deepEqual(marked(excerpt), ['rapport', 'molntjänster'])
  assert.match(excerpt.text, /^…\p{L}.*\p{L}(?:\. )?…$/u)
  assert.ok(excerpt.text.length <= 202)
})

test('the opening where no word answers', () => {
  assert.match(cut(filler, 'moln').text, /^Något helt .*…$/)
})

test('blocks stay apart, and on one line are parted by a point where no sentence ends', () => {
  assert.equal(cut('Ett.\tOch\nTvå.', 'två').text, 'Ett. Och\nTvå.')
  assert.equal(joinBlocks('3 maj, årsmöte\n5 juni, regatta.\nVälkomna'), '3 maj, årsmöte · 5 juni, regatta. Välkomna')
})

test('any text: the excerpt is short, and its marks are words of it', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom('moln', 'tjänst', '\n', filler), fc.string({ unit: 'grapheme' })))
  fc.assert(
    fc.property(texts, (words) => {
      const excerpt = cut(words.join(' ').normalize('NFC'), 'moln tjänst')
      // Two hundred letters, and what stands for those left out before and behind.
      assert.ok(excerpt.text.length <= 200 + 1 + 2)
      assert.doesNotMatch(joinBlocks(excerpt.text), /\n/)
      for (const word of marked(excerpt)) assert.match(word, /^[\p{L}\p{N}\p{M}]+(.*[\p{L}\p{N}\p{M}+#])?$/u)
    }),
  )
})
