import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { searchSite } from '../../src/search/shared/index.ts'
import { readQuery } from '../../src/search/shared/read-query.ts'
import { loadSite } from './load-site.ts'
import { sampleSite } from './sample-site.ts'

const source = loadSite(sampleSite)
const ask = (query: string, limit = 10) => searchSite(query, { limit, source })
const urls = async (query: string) => (await ask(query)).hits.map(({ url }) => url)
const read = (query: string) =>
  readQuery(query, { names: { år: 'year', nummer: 'issue', typ: 'kind' }, kinds: { händelse: 'event' } })

test('a word that is asked for twice counts once', () => {
  assert.equal(read('moln Moln MOLN').words.length, 1)
})

test('a pasted page is asked for by its opening', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `ord${index}`)
  assert.ok(read(words.join(' ')).words.length < 50)
})

test('only a last word that nothing follows is unfinished', () => {
  const unfinished = (query: string) => read(query).words.map(({ isUnfinished }) => isUnfinished)
  assert.deepEqual(unfinished('moln kost'), [false, true])
  assert.deepEqual(unfinished('moln kost '), [false, false])
  assert.deepEqual(unfinished('moln "en rapport"'), [false, false, false])
})

test('quotation marks of any kind make a phrase; of one word, or left open, they make none', () => {
  for (const query of [
    '"God säkerhetskultur" nu',
    '”god säkerhetskultur”',
    '„god säkerhetskultur“',
    '«god säkerhetskultur»',
  ])
    assert.deepEqual(read(query).phrases, [['god', 'säkerhetskultur']], query)
  assert.deepEqual(read('"moln" "en rapp').phrases, [])
})

test('filters are taken out of the words; what is none stays', () => {
  const { words, filters } = read('möte år:2021-2023 typ:händelse nummer:2021-12 title:moln typ:okänt')
  assert.deepEqual(filters, { from: '2021', to: '2023', terms: ['=kind:event', '=issue:2021-12'] })
  assert.deepEqual(
    words.map(({ whole }) => whole),
    ['möte', 'title', 'moln', 'typ', 'okänt'],
  )
})

const years: readonly (readonly [query: string, from: string | null, to: string | null])[] = [
  ['år:2021', '2021', '2021'],
  ['år:2021–2023', '2021', '2023'],
  ['år:2021..', '2021', null],
  ['ÅR:-2023', null, '2023'],
  ['år:snart', null, null],
]
for (const [query, from, to] of years)
  test(`\`${query}\` is from ${from} to ${to}`, () => {
    const { filters } = read(query)
    assert.deepEqual([filters.from, filters.to], [from, to])
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

const pasted: readonly (readonly [name: string, text: string])[] = [
  ['a word of fifty thousand pieces', 'a/'.repeat(50_000)],
  ['filters without values', 'år:'.repeat(4000)],
  ['hundreds in rows', '100 000 '.repeat(20_000)],
  ['a page of words', 'skola lag '.repeat(50_000)],
  ['words to leave out', '-a -b '.repeat(3000)],
]
for (const [name, text] of pasted)
  test(`${name}: no more is asked for than somebody may have meant`, () => {
    const { words, excluded, phrases } = read(text)
    const pieces = [...words, ...excluded].flatMap(({ whole, parts }) => [whole, ...parts])
    assert.ok(pieces.length <= 600 && phrases.length === 0, String(pieces.length))
  })

test('a filter without words lists what it lets through, and nothing else does', async () => {
  const all = await urls('nummer:2023-10')
  assert.deepEqual(
    [...all].sort(),
    ['aterbruk', 'moln', 'temamote'].map((id) => `issues/2023-10/#${id}`),
  )
  assert.equal((await ask('år:2023')).total, 6)
  assert.equal((await ask('år:2023 nummer:2023-10')).total, 3)
  for (const query of ['', ' ', '-moln', '"']) assert.equal((await ask(query)).total, 0, query)
})

test('a phrase that is asked for many times is asked for once', () => {
  assert.deepEqual(read('"om att" '.repeat(200)).phrases, [['om', 'att']])
  assert.ok(read(Array.from({ length: 90 }, (_, at) => `"om ord${at}"`).join(' ')).phrases.length < 9)
})
