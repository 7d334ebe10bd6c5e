import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import lunr from 'lunr'
import { findLocale } from '../../src/locales/index.ts'
import { indexDocuments } from '../../src/search/build/index-documents.ts'
import type { SearchableSite } from '../../src/search/build/searchable-site.ts'
import { openCollection } from '../../src/search/shared/collection.ts'
import { foldLetters, indexFields } from '../../src/search/shared/index.ts'
import { findStretch } from '../../src/search/shared/list-keys.ts'
import { openArchive } from '../../src/search/shared/open-archive.ts'
import { openFiles } from '../../src/search/shared/open-files.ts'
import { readManifest } from '../../src/search/shared/read-manifest.ts'
import { searchFiles } from '../../src/search/shared/search-files.ts'
import { loadSite } from './load-site.ts'
import { sampleSite } from './sample-site.ts'

/** lunr's own index of the terms that the build counts; documents are named by their numbers. */
function toLunr(site: SearchableSite, tags: readonly string[]) {
  const languages = tags.map((tag) => ({ tag, ...findLocale(tag).search }))
  const { documents, terms, fieldTerms } = indexDocuments(site, languages)
  const builder = new lunr.Builder()
  builder.ref('ref')
  for (const [field, boost] of Object.entries(indexFields)) builder.field(field, { boost })
  Object.assign(builder, { tokenizer: (tokens: readonly string[]) => tokens })
  documents.forEach((_, number) => {
    const fields = fieldTerms(number).map((list) => Array.from(list, (term) => terms[term]))
    builder.add({
      ref: String(number),
      ...Object.fromEntries(Object.keys(indexFields).map((name, at) => [name, fields[at]])),
    })
  })
  const index = builder.build()
  return {
    index,
    terms: terms.filter((term) => index.query((query) => query.term(term, { usePipeline: false })).length > 0),
  }
}

async function openSite(site: SearchableSite) {
  const source = loadSite(site)
  const read = openFiles(source)
  const manifest = await read(searchFiles.manifest, readManifest)
  return openArchive(read, manifest.folders, openCollection(manifest))
}

/** Asks the shards and lunr for all the terms together, and expects the same sections with the same scores. */
async function compare(
  asked: readonly string[],
  lunrIndex: lunr.Index,
  archive: Awaited<ReturnType<typeof openSite>>,
): Promise<void> {
  const bare = (term: string) => term.replace(/^[~+]/, '')
  const keys = asked.map((term) => foldLetters(bare(term)))
  const index = await archive.loadTerms(keys.map((key) => findStretch(archive.collection.termKeys, key)))
  const scores = new Map<number, number>()
  for (const [at, term] of asked.entries()) {
    const kind = term.startsWith('~') ? 'part' : term.startsWith('+') ? 'open' : 'word'
    const found = index.find(keys[at] ?? '').find((known) => known.term === bare(term) && known.kind === kind)
    const { sections, weights } = (await archive.loadCommon(found ?? assert.fail(term))).weigh()
    sections.forEach((section, place) => {
      scores.set(section, (scores.get(section) ?? 0) + (weights[place] ?? 0))
    })
  }
  const hits = lunrIndex.query((query) => {
    for (const term of asked) query.term(term, { usePipeline: false })
  })
  assert.deepEqual(
    [...scores.keys()].sort((a, b) => a - b),
    hits.map(({ ref }) => Number(ref)).sort((a, b) => a - b),
  )
  for (const { ref, score } of hits) {
    // lunr divides by the length of the query's own vector, which is the same for all.
    const own = (scores.get(Number(ref)) ?? 0) / Math.sqrt(asked.length)
    assert.ok(Math.abs(own - score) < 1e-9 * Math.max(1, score), `${asked.join(' ')}: ${own} for ${score}`)
  }
}

async function compareSite(site: SearchableSite, tags: readonly string[], step: number): Promise<number> {
  const { index, terms } = toLunr(site, tags)
  const archive = await openSite(site)
  const some = terms.filter((_, at) => at % step === 0)
  for (const [at, term] of some.entries()) {
    await compare([term], index, archive)
    if (at % 3 === 0) await compare([...new Set([term, some[(at * 7) % some.length] ?? term])], index, archive)
  }
  return some.length
}

test('each term of the sample gives lunr’s hits and scores, and so do pairs', async () => {
  assert.ok((await compareSite(sampleSite, ['sv', 'en', 'fi'], 1)) > 80)
})

test('so does each of a generated archive', async () => {
  const word = fc.constantFrom(
    'möte',
    'mötet',
    'arbete',
    'arbetsmöte',
    'plats',
    'arbetsplats',
    'e-plats',
    'c++',
    'och',
    'år',
  )
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
  const section = fc.record({ title: text, byline: fc.option(text), text })
  const issue = fc.record({
    year: fc.constantFrom('2021', '2022', null),
    sections: fc.array(section, { maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(issue, { minLength: 1, maxLength: 6 }), async (issues) => {
      const site: SearchableSite = {
        issues: issues.map(({ year, sections }, at) => ({
          ...{ id: `i${at}`, url: `issues/i${at}/`, title: 'Nytt', date: year, lang: 'sv', preambleText: '' },
          sections: sections.map((each, place) => ({ id: `s${place}`, ...each })),
        })),
      }
      await compareSite(site, ['sv'], 1)
    }),
    { numRuns: 25 },
  )
})

for (const [file, lang] of [
  ['sv-10000.jsonl', 'sv'],
  ['en-7000.jsonl', 'en'],
] as const) {
  const shared = fileURLToPath(new URL(`../../../shared/search/${file}`, import.meta.url))
  const skip = !existsSync(shared) && 'no shared collection'
  test(`so do terms of a shared collection: ${file}`, { skip }, async () => {
    const lines = readFileSync(shared, 'utf8').split('\n').slice(0, 300)
    const sections = lines.map((line, at) => {
      const { title, text } = JSON.parse(line) as { title: string; text: string }
      return { id: `a${at}`, title, byline: null, text }
    })
    const issue = { id: 'i', url: 'issues/i/', title: '', date: '2021', lang, preambleText: '', sections }
    assert.ok((await compareSite({ issues: [issue] }, [lang], 40)) > 50)
  })
}
