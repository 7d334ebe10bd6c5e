import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyseQuery, rankSections, type TermIndex } from '../../src/search/shared/index.ts'

/** An index of made-up weights by section, for queries in a language without stemmer. */
function rank(query: string, weights: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const index: TermIndex = {
    weigh: ({ term, prefix }) => new Map(prefix ? [] : Object.entries(weights[term] ?? {})),
  }
  return rankSections(analyseQuery(query, [(word) => word]), index)
}
const sections = (...[query, weights]: Parameters<typeof rank>) => rank(query, weights).map(({ section }) => section)

test('a section that holds all words stands before one with a weightier single word', () => {
  assert.deepEqual(sections('moln rapport', { moln: { 0: 90, 1: 1 }, rapport: { 1: 1, 2: 80 } }), [1, 0, 2])
})

test('a word that nothing holds does not keep the others from being found', () => {
  assert.deepEqual(sections('moln rapprot', { moln: { 3: 1 } }), [3])
})

test('equals stand in the order of the archive', () => {
  assert.deepEqual(sections('moln', { moln: { 10: 1, 9: 1, 2: 1 } }), [2, 9, 10])
})

test('the best spelling counts, not the sum of all', () => {
  const [hit] = rank('tjänst', { tjänst: { 0: 10 }, tjanst: { 0: 10 } })
  assert.equal(hit?.score, 10)
})

test('the parts of a hyphened word are worth less than the word, and only together', () => {
  const weights = { 'ai-mönster': { 1: 10 }, ai: { 2: 5, 3: 90 }, mönster: { 2: 5 } }
  assert.deepEqual(sections('ai-mönster', weights), [1, 2])
})

test('a section that holds an excluded word is not found, however well it answers', () => {
  assert.deepEqual(sections('moln -rapport', { moln: { 0: 90, 1: 1 }, rapport: { 0: 1 } }), [1])
})
