import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { analyseQuery, findStemmer, searchSite } from '../../src/search/shared/index.ts'
import { loadSite } from './load-site.ts'
import { sampleSite } from './sample-site.ts'

const load = loadSite(sampleSite)
const ask = (query: string, limit = 10) => searchSite(query, { limit, load })
const urls = async (query: string) => (await ask(query)).hits.map(({ url }) => url)
const stemmers = [findStemmer('sv'), findStemmer('en')]

test('a query is analysed in every language of the index', () => {
  const [word] = analyseQuery('archives ', stemmers).words
  const terms = word?.alternatives.flatMap(({ clauses }) => clauses.map(({ term }) => term))
  assert.ok(terms?.includes(findStemmer('sv')('archives')) && terms.includes(findStemmer('en')('archives')))
})

test('a word that is asked for twice counts once', () => {
  assert.equal(analyseQuery('moln Moln MOLN', stemmers).words.length, 1)
})

test('a pasted page is asked for by its opening', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `ord${index}`)
  assert.ok(analyseQuery(words.join(' '), stemmers).words.length < 50)
})

test('only a last word that nothing follows is unfinished', () => {
  const hasPrefix = (query: string) =>
    analyseQuery(query, stemmers).words.map(({ alternatives }) =>
      alternatives.some(({ clauses }) => clauses.some(({ prefix }) => prefix)),
    )
  assert.deepEqual(hasPrefix('moln kost'), [false, true])
  assert.deepEqual(hasPrefix('moln kost '), [false, false])
  assert.deepEqual(hasPrefix('ai'), [false], 'two letters begin too many words')
})

const safeCases: readonly (readonly [query: string, first: string | null])[] = [
  ['Temamöte: AI-mönster', 'issues/2023-10/#temamote'],
  ['AI mönster', 'issues/2023-10/#temamote'],
  ['title:moln', 'issues/2023-10/#moln'],
  ['molntjänster*', 'issues/2023-10/#moln'],
  ['*', null],
  ['C++:', null],
  ['C++', null],
  ['-moln', null],
  ['-moln -tjänst', null],
  ['- ', null],
  ['', null],
  [' \n\t', null],
  ['moln~2^', null],
  ['constructor', null],
  ['__proto__', null],
  ['toString valueOf', null],
]
for (const [query, first] of safeCases)
  test(`\`${JSON.stringify(query)}\` finds ${first ?? 'nothing'}`, async () => {
    assert.equal((await urls(query))[0] ?? null, first)
  })

test('a word with a hyphen before it excludes', async () => {
  const rapport = await urls('rapport staten')
  assert.deepEqual(rapport, ['issues/2023-10/#moln', 'issues/2023-09/#avgifter'])
  assert.deepEqual(await urls('rapport -avgifter'), ['issues/2023-10/#moln'])
  assert.deepEqual(await urls('rapport - avgifter '), ['issues/2023-09/#avgifter', 'issues/2023-10/#moln'])
})

test('no input throws, and an answer keeps its promises', async () => {
  const word = fc.constantFrom(
    'moln',
    'tjänst',
    'C++',
    'AI-mönster',
    'över',
    'the',
    '-moln',
    'title:',
    '+',
    '*',
    '~1',
    '^9',
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 6 })
      .map((words) => words.join(' ')),
  )
  await fc.assert(
    fc.asyncProperty(query, fc.nat({ max: 12 }), async (text, limit) => {
      const answer = await ask(text, limit)
      assert.equal(answer.query, text)
      assert.equal(answer.hits.length, Math.min(limit, answer.total))
      assert.equal(new Set(answer.hits.map(({ url }) => url)).size, answer.hits.length)
      for (const { score } of answer.hits) assert.ok(score > 0)
    }),
    { numRuns: 300 },
  )
})

test('nothing but signs, or nothing but excluded words, finds nothing', async () => {
  const signs = fc.string({ unit: 'grapheme-composite' }).map((text) => text.replace(/[\p{L}\p{N}]/gu, ''))
  const excluded = fc
    .array(fc.constantFrom('-moln', '-tjänst', '-över', '-AI-mönster', '-x', '-C++', '-12:30'), { minLength: 1 })
    .map((words) => words.join(' '))
  await fc.assert(
    fc.asyncProperty(fc.oneof(signs, excluded), async (text) => {
      assert.deepEqual((await ask(text)).hits, [])
    }),
  )
})
