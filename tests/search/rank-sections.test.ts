import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankSections } from '../../src/search/shared/rank-sections.ts'
import type { Term } from '../../src/search/shared/term-index.ts'

const size = 50
type Weights = Readonly<Record<number, number>>

/** A term of made-up weights by section. */
function term(weights: Weights, titles: readonly number[] = []): Term {
  const sections = Uint32Array.from(Object.keys(weights), Number).sort()
  const weighed = {
    sections,
    weights: Float64Array.from(sections, (section) => weights[section] ?? 0),
    titles: Uint8Array.from(sections, (section) => (titles.includes(section) ? 1 : 0)),
    idf: 3,
  }
  return { term: '', key: '', kind: 'word', stretch: 0, place: 0, apart: 0, places: 0, weigh: () => weighed }
}
const word = (...terms: readonly Term[]) => ({
  alternatives: terms.map((one) => ({ worth: 1, terms: [one] as const })),
  isCommon: false,
})
const rank = (words: Parameters<typeof rankSections>[0], limit = 10) =>
  rankSections(words, { size, limit, isAllowed: (section) => section !== 13, isInYears: () => true })
const sections = (...words: Parameters<typeof rankSections>[0]) => rank(words).best.map(({ section }) => section)

test('a section that holds all words stands before one with a weightier single word', () => {
  assert.deepEqual(sections(word(term({ 0: 9, 1: 3 })), word(term({ 1: 3, 2: 8 }))), [1, 0, 2])
})

test('a word that nothing holds does not keep the others from being found', () => {
  assert.deepEqual(sections(word(term({ 3: 1 })), word()), [3])
})

test('equals stand in the order of the archive', () => {
  assert.deepEqual(sections(word(term({ 10: 1, 9: 1, 2: 1 }))), [2, 9, 10])
})

test('the best spelling counts, not the sum of all', () => {
  const [both, one] = [rank([word(term({ 0: 5 }), term({ 0: 5 }))]), rank([word(term({ 0: 5 }))])]
  assert.equal(both.best[0]?.score, one.best[0]?.score)
})

test('a title that holds the words goes before', () => {
  assert.deepEqual(sections(word(term({ 4: 5, 5: 5 }, [5]))), [5, 4])
})

test('what is not allowed is not found', () => assert.deepEqual(sections(word(term({ 13: 9, 14: 1 }))), [14]))

test('the first of many are those of a whole sort', () => {
  const weights = Object.fromEntries(Array.from({ length: size }, (_, at) => [at, ((at * 7919) % 23) + 1]))
  const whole = rank([word(term(weights))], size).best
  for (const limit of [0, 1, 3, 10]) assert.deepEqual(rank([word(term(weights))], limit).best, whole.slice(0, limit))
})
