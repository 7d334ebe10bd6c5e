import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openList } from '../../src/search/build/growing-list.ts'
import { buildSearchIndex, openIssueReader, readIssueWords, writeIssueWords } from '../../src/search/build/index.ts'
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

test('the words of an issue are kept as bytes and read back', () => {
  const readWords = openIssueReader()
  for (const issue of sampleSite.issues) {
    const words = readWords(issue)
    assert.deepEqual(readIssueWords(writeIssueWords(words)), words)
    assert.deepEqual(openIssueReader()(issue), words, 'whatever was read before')
  }
})

test('an index of kept words is the index of the texts', () => {
  const kept = new Map(sampleSite.issues.map((issue) => [issue.id, writeIssueWords(openIssueReader()(issue))]))
  const readWords = ({ id }: { readonly id: string }) => readIssueWords(kept.get(id) ?? assert.fail(id))
  assert.deepEqual(
    buildSearchIndex(sampleSite, { ...indexOptions, readWords }),
    buildSearchIndex(sampleSite, indexOptions),
  )
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
