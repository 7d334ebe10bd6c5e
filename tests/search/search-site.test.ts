import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildSearchIndex } from '../../src/search/build/index.ts'
import { openSearch, searchFiles, searchSite } from '../../src/search/shared/index.ts'
import { loadSite } from './load-site.ts'
import { sampleSite } from './sample-site.ts'

const load = loadSite(sampleSite)
const ask = (query: string) => searchSite(query, { limit: 10, load })
const first = async (query: string) => (await ask(query)).hits[0]?.url ?? null

const findings: readonly (readonly [query: string, url: string | null, reason: string])[] = [
  ['molntjänst', 'issues/2023-10/#moln', 'another inflection'],
  ['MOLNTJÄNSTERNA', 'issues/2023-10/#moln', 'capitals'],
  ['molntja\u0308nst', 'issues/2023-10/#moln', 'letters taken apart'],
  ['molntjanst', 'issues/2023-10/#moln', 'a keyboard without ä'],
  ['molntjanster kostnader', 'issues/2023-10/#moln', 'words with and without diacritics'],
  ['Öhrnell', 'issues/2023-10/#moln', 'an initial Ö'],
  ['ohrnell', 'issues/2023-10/#moln', 'an initial Ö, folded'],
  ['återbruka', 'issues/2023-10/#aterbruk', 'an initial å'],
  ['aterb', 'issues/2023-10/#aterbruk', 'an unfinished word, folded'],
  ['molntj', 'issues/2023-10/#moln', 'an unfinished word'],
  ['hälsa', 'issues/2023-09/#halsa', 'the part of a hyphened word'],
  ['e-halsospecifikationen', 'issues/2023-09/#halsa', 'a hyphened word, folded and inflected'],
  ['ES2023-06', 'issues/2023-09/#halsa', 'a designation'],
  ['01521', 'issues/2023-09/#halsa', 'the part of a reference'],
  ['EU', 'issues/2023-09/#halsa', 'an abbreviation in the genitive'],
  ['Python’s archives', 'issues/2022-05/#archives', 'a genitive for a name'],
  ['Sanna:s', 'issues/2023-10/#moln', 'an ending that the text does not have'],
  ['välkomna-tolk', 'issues/2023-10/#temamote', 'a hyphen for two words'],
  ['12:30', 'issues/2023-09/#arsmote', 'a time'],
  ['årsmöte', 'issues/2023-09/#arsmote', 'a form that Snowball keeps apart, as the beginning of the other'],
  ['publish archive', 'issues/2022-05/#archives', 'English inflections'],
  ['discussing ', 'issues/2022-05/#meeting', 'an English text in English, beside Swedish ones'],
  ['Nyhetsbrev september', 'issues/2023-09/#halsa', 'an issue’s title leads to its first section'],
  ['spring number', 'issues/2022-05/', 'what stands before the first heading'],
  ['otsikoita', 'issues/2021-12/', 'an issue without headings, in a language without stemmer'],
  ['över', 'issues/2023-10/#aterbruk', 'a small word is a word'],
  ['hittas inte', null, 'what is not there'],
]
for (const [query, url, reason] of findings)
  test(`\`${query}\`: ${reason}`, async () => assert.equal(await first(query), url))

test('some of the words are enough, all of them better', async () => {
  const { hits } = await ask('lunch över ')
  assert.equal(hits[0]?.url, 'issues/2023-09/#arsmote')
  assert.ok(hits.length > 1)
})

test('a hit says where it stands', async () => {
  const { hits, total, query } = await ask('molntjänst ')
  const [{ score, ...hit } = assert.fail()] = hits
  assert.ok(score > 0)
  assert.deepEqual([query, total], ['molntjänst ', 1])
  assert.deepEqual(hit, {
    url: 'issues/2023-10/#moln',
    title: 'Molntjänster i staten',
    issue: '2023-10',
    date: '2023-10',
    excerpt: 'En ny rapport om molntjänster och deras kostnader.',
  })
  assert.equal((await ask('otsikoita')).hits[0]?.date, null)
})

test('an answer lists what a browser loads for it, also when all is there already', async () => {
  const expected = [searchFiles.script, ...buildSearchIndex(sampleSite).map(({ path }) => path)]
  assert.deepEqual((await ask('moln')).files, expected)
  assert.deepEqual((await ask('rapport')).files, expected)
})

test('each file is read once for one loader, also as bytes', async () => {
  const reads: string[] = []
  const counting = async (path: string) => {
    reads.push(path)
    return new TextEncoder().encode(String(await load(path)))
  }
  for (const query of ['moln', 'rapport', 'över']) await searchSite(query, { limit: 3, load: counting })
  assert.deepEqual(reads.length, 3)
})

test('a file that failed is read again at the next question', async () => {
  let online = false
  const search = openSearch((path) => (online ? load(path) : Promise.reject(new Error('offline'))))
  await assert.rejects(search.find('moln', 10), /offline/)
  online = true
  assert.equal((await search.find('molntjänst', 10)).total, 1)
})

test('an archive of another version is refused, not misread', async () => {
  const other = async (path: string) =>
    path === searchFiles.manifest ? String(await load(path)).replace('"version":1', '"version":2') : load(path)
  await assert.rejects(searchSite('moln', { limit: 1, load: other }), /version `2`, expected `1`/)
})

test('an empty archive answers', async () => {
  const empty = loadSite({ issues: [] })
  assert.deepEqual((await searchSite('moln', { limit: 10, load: empty })).hits, [])
})
