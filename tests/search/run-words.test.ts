import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openList } from '../../src/search/build/growing-list.ts'
import {
  buildSearchIndex,
  groupRuns,
  makeTexts,
  openMade,
  openRunReader,
  openSearchIndex,
  type ReadRun,
  readRunWords,
  writeRunWords,
} from '../../src/search/build/index.ts'
import { openWordReader } from '../../src/search/build/open-word-reader.ts'
import { openPairTable } from '../../src/search/build/pair-table.ts'
import { listWritten, splitWords, toForm } from '../../src/search/shared/index.ts'
import { indexOptions } from './load-site.ts'
import { sampleSite } from './sample-site.ts'

const reader = openWordReader()
function readText(text: string): readonly string[] {
  const list = openList()
  reader.read(text, list)
  return Array.from(list.view(), (number) => reader.words[number] ?? '')
}

const pieces = fc.constantFrom(
  ...[
    '100',
    '000',
    '1,000',
    '12:30',
    'C++',
    'e-hälsa',
    'mötet,',
    '(mötet)',
    '…',
    'ett½',
    '²',
    'Å',
    'a\u0308',
    '🎉',
    'İ',
  ],
  ...[' ', '  ', '\n', '\u00a0', '\u2009', '\u202f', '\u2011', '’', '-', '.', '/', 'ΑΣ', '٣', 'x'.repeat(70)],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('stretch by stretch a text gives the words that it gives as a whole', () => {
  fc.assert(
    fc.property(texts, (text) => assert.deepEqual(readText(text), listWritten(text))),
    { numRuns: 2000 },
  )
})

test('a word follows from its letters as written, wherever it stands', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const forms = splitWords(text).map(({ whole, parts }) => ({ whole, parts }))
      assert.deepEqual(listWritten(text).map(toForm), forms)
    }),
  )
})

test('the words of issues are kept as bytes and read back', () => {
  const readRun = openRunReader()
  for (const run of groupRuns(sampleSite.issues)) {
    const words = readRun(run)
    assert.deepEqual(readRunWords(writeRunWords(words)), words)
    assert.deepEqual(openRunReader()(run), words, 'whatever was read before')
  }
})

test('an index of kept words is the index of the texts', () => {
  const runs = groupRuns(sampleSite.issues)
  const kept = new Map(runs.map((run) => [run[0]?.id, writeRunWords(openRunReader()(run))]))
  const readRun: ReadRun = ([first]) => readRunWords(kept.get(first?.id) ?? assert.fail(first?.id))
  assert.deepEqual(
    buildSearchIndex(sampleSite, { ...indexOptions, readRun }),
    buildSearchIndex(sampleSite, indexOptions),
  )
})

test('a run has issues of one year and one language, and one issue more changes the newest run of its year alone', () => {
  const issue = fc.record({ date: fc.constantFrom('2021-03', '2022-05-01', null), lang: fc.constantFrom('sv', 'en') })
  fc.assert(
    fc.property(fc.array(issue, { maxLength: 400 }), issue, (issues, one) => {
      const runs = groupRuns(issues)
      assert.deepEqual(new Set(runs.flat()), new Set(issues))
      assert.equal(runs.flat().length, issues.length)
      for (const run of runs) assert.equal(new Set(run.map(({ date, lang }) => `${date?.slice(0, 4)} ${lang}`)).size, 1)
      const after = groupRuns([{ ...one }, ...issues]).map((run) => JSON.stringify(run))
      assert.ok(runs.filter((run) => !after.includes(JSON.stringify(run))).length <= 1)
    }),
  )
})

test('texts that are made elsewhere are those that are made when they are asked for', () => {
  const { texts } = openSearchIndex(sampleSite, indexOptions)
  const issues = new Map(sampleSite.issues.map((issue) => [issue.id, issue]))
  assert.ok(texts.length > 0)
  for (const { files, toJob } of texts) {
    const contentOf = openMade(makeTexts(structuredClone(toJob()), (id) => issues.get(id) ?? assert.fail(id)))
    files.forEach(({ content }, number) => {
      assert.deepEqual(Buffer.from(contentOf(number)), Buffer.from(content))
    })
  }
})

test('a table of pairs gives all that a list gives', () => {
  const small = fc.nat(3)
  fc.assert(
    fc.property(fc.array(fc.tuple(small, small, fc.nat(5))), small, small, (pairs, first, second) => {
      const own = pairs.filter(([one, other]) => one === first && other === second).map(([, , value]) => value)
      assert.deepEqual([...openPairTable(pairs).find(first, second)].sort(), [...new Set(own)].sort())
    }),
  )
})
