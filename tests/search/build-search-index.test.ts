import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import lunr from 'lunr'
import { buildTermIndex } from '../../src/search/build/build-term-index.ts'
import { buildSearchIndex } from '../../src/search/build/index.ts'
import { listDocuments } from '../../src/search/build/list-documents.ts'
import { analyseQuery, findStemmer, rankSections, readTermIndex } from '../../src/search/shared/index.ts'
import { sampleSite } from './sample-site.ts'

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

test('the same site gives the same bytes', () => {
  assert.deepEqual(buildSearchIndex(structuredClone(sampleSite)), buildSearchIndex(sampleSite))
})

test('files are named by their content, and the manifest names them', () => {
  const [manifest, ...others] = buildSearchIndex(sampleSite)
  assert.equal(manifest?.path, 'search/manifest.json')
  const named = JSON.parse(String(manifest?.content))
  assert.deepEqual(named.languages, ['en', 'fi', 'sv'])
  for (const [index, kind] of (['index', 'texts'] as const).entries()) {
    const file = others[index] ?? assert.fail()
    assert.equal(named[kind], file.path)
    assert.equal(file.path, `search/${kind}-${sha256(file.content).slice(0, 16)}.json`)
  }
})

test('another word gives another name', () => {
  const paths = (title: string) => {
    const [issue = assert.fail(), ...rest] = sampleSite.issues
    return buildSearchIndex({ issues: [{ ...issue, title }, ...rest] }).map(({ path }) => path)
  }
  assert.notDeepEqual(paths('Ett'), paths('Två'))
})

test('an index that went through JSON and lunr’s own answer alike', () => {
  const json = JSON.parse(buildTermIndex(listDocuments(sampleSite)))
  const again = JSON.parse(JSON.stringify(lunr.Index.load(json)))
  for (const query of ['molntjänst', 'rapport staten', 'över', 'ohrnell', 'mol']) {
    const analysed = analyseQuery(query, [findStemmer('sv'), findStemmer('en')])
    const hits = rankSections(analysed, readTermIndex(json))
    assert.ok(hits.length > 0)
    assert.deepEqual(rankSections(analysed, readTermIndex(again)), hits)
  }
})

test('the index asks for no registered function: any copy of lunr reads it', () => {
  assert.deepEqual(JSON.parse(buildTermIndex(listDocuments(sampleSite))).pipeline, [])
})

test('lunr stays as it is, whatever the plugins of lunr-languages do', () => {
  assert.equal('sv' in lunr || 'stemmerSupport' in lunr, false)
})

test('the title weighs most, then the byline, then the body', () => {
  const index = readTermIndex(
    JSON.parse(
      buildTermIndex(
        (['text', 'byline', 'title'] as const).map((field) => ({
          issue: { id: 'a', url: 'issues/a/', title: '', date: null, lang: 'en' },
          ...{ anchor: '', title: 'x', byline: 'x', issueTitle: '', text: 'x', [field]: 'rust' },
        })),
      ),
    ),
  )
  const weights = index.weigh({ term: 'rust', fields: 'plain', prefix: false })
  assert.deepEqual([...weights.keys()], ['2', '1', '0'])
})
