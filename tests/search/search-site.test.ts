import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { buildSearchIndex } from '../../src/search/build/index.ts'
import { openSearch, searchFiles, searchSite } from '../../src/search/shared/index.ts'
import { indexOptions, loadSite } from './load-site.ts'
import { sampleSite } from './sample-site.ts'

const source = loadSite(sampleSite)
const ask = (query: string) => searchSite(query, { limit: 10, source })
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
  ['mojliggor', 'issues/2023-09/#avgifter', 'no ending once it has its diacritics'],
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
  const built = new Set(buildSearchIndex(sampleSite, indexOptions).map(({ path }) => path))
  const { files } = await ask('moln')
  assert.deepEqual(files.slice(0, 3), [searchFiles.script, searchFiles.worker, 'search/manifest.bin'])
  assert.ok(files.length > 4)
  for (const file of files.slice(2)) assert.ok(built.has(file), file)
  assert.deepEqual((await ask('moln')).files, files)
})

test('a query loads a small part of a larger archive', async () => {
  const sections = Array.from({ length: 400 }, (_, at) => ({
    ...{ id: `a${at}`, title: `Om ord${at}`, byline: null },
    text: Array.from({ length: 60 }, (_, word) => `ord${(at * 37 + word * 11) % 5000}x`).join(' '),
  }))
  const [issue = assert.fail()] = sampleSite.issues
  const site = { issues: [{ ...issue, sections }] }
  const { files, hits } = await searchSite('ord17 ', { limit: 10, source: loadSite(site) })
  assert.equal(hits[0]?.title, 'Om ord17')
  assert.ok(files.length < buildSearchIndex(site, indexOptions).length / 5)
})

test('each file is read once for one source', async () => {
  const reads: string[] = []
  const load = async (path: string) => {
    reads.push(path)
    return source.load(path)
  }
  const counting = { ...source, load }
  for (const query of ['moln', 'rapport', 'över']) await searchSite(query, { limit: 3, source: counting })
  assert.ok(reads.length > 0)
  assert.deepEqual(reads, [...new Set(reads)])
})

test('a copy for a disk answers alike', async () => {
  const fromDisk = loadSite(sampleSite, { format: 'js' })
  for (const query of ['molntjänst', 'rapport staten', '"en ny rapport"', 'molntjänts'])
    assert.deepEqual(
      (await searchSite(query, { limit: 5, source: fromDisk })).hits,
      (await ask(query)).hits.slice(0, 5),
    )
})

test('a file that failed is read again at the next question', async () => {
  let online = false
  const load = (path: string) => (online ? source.load(path) : Promise.reject(new Error('offline')))
  const search = openSearch({ ...source, load })
  await assert.rejects(search.find('moln', { limit: 10 }), /offline/)
  online = true
  assert.equal((await search.find('molntjänst ', { limit: 10 })).total, 1)
})

test('an archive of another version is refused, not misread', async () => {
  const manifest = deflateSync(Buffer.from(JSON.stringify({ version: 1 })))
  const other = { ...source, load: async () => new Uint8Array(manifest) }
  await assert.rejects(searchSite('moln', { limit: 1, source: other }), /version `1`, expected `7`/)
})

test('an empty archive answers', async () => {
  assert.deepEqual((await searchSite('moln', { limit: 10, source: loadSite({ issues: [] }) })).hits, [])
})

const finds: readonly (readonly [query: string, urls: readonly string[], reason: string])[] = [
  ['"en ny rapport"', ['issues/2023-10/#moln'], 'a phrase'],
  ['"ny en rapport"', [], 'a phrase in another order'],
  ['"rapport om molntjänst"', [], 'a phrase in another form'],
  ['"över lag billigare"', ['issues/2023-10/#aterbruk'], 'a phrase of small words'],
  ['"nya affärer" moln', [], 'a phrase that is nowhere'],
  ['rapport -avgifter', ['issues/2023-10/#moln'], 'an excluded word'],
  ['rapport nummer:2023-09', ['issues/2023-09/#avgifter'], 'one issue'],
  ['lunch år:2022', ['issues/2022-05/#meeting'], 'one year'],
  ['lunch year:2023-', ['issues/2023-09/#arsmote'], 'years from one on, in another language of the archive'],
  ['molntjänts', ['issues/2023-10/#moln'], 'two letters exchanged'],
  ['mlontjänster', ['issues/2023-10/#moln'], 'a slip at the beginning'],
  ['kostander moln', ['issues/2023-10/#moln'], 'a slip beside a word'],
]
for (const [query, urls, reason] of finds)
  test(`\`${query}\` finds ${reason}`, async () => {
    assert.deepEqual(
      (await ask(query)).hits.map(({ url }) => url),
      urls,
    )
  })

test('an answer says what was looked for instead', async () => {
  const { corrections } = await ask('kostander ')
  assert.deepEqual(
    corrections.map(({ typed }) => typed),
    ['kostander'],
  )
  assert.deepEqual((await ask('kostnader ')).corrections, [])
})

test('years narrow, and every answer counts its hits by year', async () => {
  const search = openSearch(source)
  const all = await search.find('lunch', { limit: 10 })
  assert.deepEqual(all.years, [
    { year: '2023', count: 1 },
    { year: '2022', count: 1 },
    { year: null, count: 0 },
  ])
  const narrowed = await search.find('lunch', { limit: 10, from: '2022', to: '2022' })
  assert.deepEqual(
    narrowed.sections.map(({ url }) => url),
    ['issues/2022-05/#meeting'],
  )
  // Bars of years keep the whole, so that one can go on to another year.
  assert.deepEqual([narrowed.total, narrowed.years], [1, all.years])
})

test('an abbreviation finds its long form, and the other way round', async () => {
  const named = loadSite(sampleSite, {
    names: [{ names: ['SL', 'Stora Lunchen'] }, { names: ['molntjänster', 'fjärrdrift'] }],
  })
  const first = async (query: string) => (await searchSite(query, { limit: 1, source: named })).hits[0]?.url
  assert.equal(await first('fjärrdriften '), 'issues/2023-10/#moln')
  assert.equal(await first('fjärrdrift'), 'issues/2023-10/#moln')
})

test('topics and kinds narrow', async () => {
  const [issue = assert.fail(), ...others] = sampleSite.issues
  const site = { issues: [{ ...issue, calendar: [{ section: 'temamote' }] }, ...others] }
  const named = loadSite(site, { names: [{ names: ['AI', 'språkmodeller'] }] })
  const urls = async (query: string) =>
    (await searchSite(query, { limit: 9, source: named })).hits.map(({ url }) => url)
  assert.deepEqual(await urls('kan typ:händelse'), ['issues/2023-10/#temamote'])
  assert.deepEqual(await urls('kan ämne:ai'), ['issues/2023-10/#temamote'])
  assert.deepEqual(await urls('kan typ:artikel'), ['issues/2023-10/#aterbruk'])
})

test('a compound that nobody wrote is looked for by its parts together, and that is said', async () => {
  const { hits, corrections } = await searchSite('rapportkostnaden', { limit: 9, source })
  assert.deepEqual(
    hits.map(({ url }) => url),
    ['issues/2023-10/#moln'],
  )
  assert.deepEqual(corrections, [{ typed: 'rapportkostnaden', instead: 'rapport kostnaden' }])
  for (const query of ['rapportlunchen', 'rapportxyzxyz'])
    assert.deepEqual((await searchSite(query, { limit: 9, source })).corrections, [], query)
})

const openTexts = (texts: Readonly<Record<string, string>>) => {
  const sections = Object.entries(texts).map(([id, text]) => ({ id, title: id, byline: null, text: `${text} ${text}` }))
  return loadSite({ issues: [{ ...(sampleSite.issues[0] ?? assert.fail()), sections }] })
}

test('a compound of three parts that nobody wrote is looked for by all of them', async () => {
  const parts = openTexts({ all: 'Kraftverkens avveckling är ett beslut.', some: 'Ett beslut om avveckling.' })
  const { hits, corrections } = await searchSite('kraftverksavvecklingsbeslut', { limit: 9, source: parts })
  assert.deepEqual(
    hits.map(({ title }) => title),
    ['all'],
  )
  assert.deepEqual(
    corrections.map(({ instead }) => instead),
    ['kraftverks avvecklings beslut'],
  )
})

test('a word that begins as another one without its last letter is no compound of it', async () => {
  const texts = openTexts({
    konkurs: 'Konkursen kom. En konkurs till.',
    konkurrens: 'En konkurrens. En ren väg och rens.',
  })
  const { hits } = await searchSite('konkurs ', { limit: 9, source: texts })
  assert.deepEqual(
    hits.map(({ title }) => title),
    ['konkurs'],
  )
})

test('compounds are found by their parts, closed or open, and the word itself goes before', async () => {
  const texts = {
    closed: 'En samarbetsplattform byggs. Samverkansplattformar finns.',
    word: 'En plattform byggs.',
    open: 'Det var trafik olyckor i staden, sade trafik och olyckor.',
    joined: 'Trafikolyckorna minskar.',
    other: 'Samarbete och samverkan, avtal och licens. Samarbete och samverkan.',
    licence: 'Ett licensavtal.',
  }
  const sections = Object.entries(texts).map(([id, text]) => ({ id, title: id, byline: null, text: `${text} ${text}` }))
  const compounds = loadSite({ issues: [{ ...(sampleSite.issues[0] ?? assert.fail()), sections }] })
  const anchors = async (query: string) =>
    (await searchSite(query, { limit: 9, source: compounds })).hits.map(({ url }) => url.split('#')[1])
  assert.deepEqual(await anchors('plattform '), ['word', 'closed'])
  assert.deepEqual((await anchors('avtal licens ')).sort(), ['licence', 'other'])
  assert.deepEqual((await anchors('trafikolyckor ')).sort(), ['joined', 'open'])
})

test('a compound written apart is found by all of its forms, whatever their stems', async () => {
  const texts = openTexts({
    joined: 'Till tredjelandet, om tredjeland.',
    open: 'Avtal med tredje länder.',
    other: 'Det tredje avtalet.',
  })
  for (const query of ['tredjeländer ', 'tredjelandet ']) {
    const { hits } = await searchSite(query, { limit: 9, source: texts })
    assert.deepEqual(new Set(hits.map(({ title }) => title)), new Set(['joined', 'open']))
  }
})
