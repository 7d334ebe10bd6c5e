import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openWriter } from '../../src/search/build/byte-writer.ts'
import { cutEntries } from '../../src/search/build/cut-entries.ts'
import { firstKeys } from '../../src/search/build/first-keys.ts'
import { buildSearchIndex } from '../../src/search/build/index.ts'
import { openBytes } from '../../src/search/shared/byte-reader.ts'
import { findStretch, listKeys } from '../../src/search/shared/list-keys.ts'
import { indexOptions } from './load-site.ts'
import { sampleSite } from './sample-site.ts'

test('the same site gives the same bytes', () => {
  const again = buildSearchIndex(structuredClone(sampleSite), indexOptions)
  assert.deepEqual(again, buildSearchIndex(sampleSite, indexOptions))
})

test('all files but the manifest stand in folders that are named by what is in them, texts apart by year', () => {
  const folderOf = (title: string) => {
    const [issue = assert.fail(), ...rest] = sampleSite.issues
    const files = buildSearchIndex({ issues: [{ ...issue, title }, ...rest] }, indexOptions)
    const [manifest, ...others] = files.map(({ path }) => path)
    assert.equal(manifest, 'search/manifest.bin')
    return [...new Set(others.map((path) => path.slice(0, path.lastIndexOf('/'))))]
  }
  const [index, words, newest, ...older] = folderOf('Ett')
  assert.match(index ?? '', /^search\/index-[0-9a-f]{8}$/)
  assert.equal(words, 'search/index-words')
  assert.match(newest ?? '', /^search\/texts-[0-9a-f]{12}$/)
  assert.deepEqual(folderOf('Ett'), [index, words, newest, ...older])
  const [otherIndex, , otherNewest, ...same] = folderOf('Två')
  assert.notEqual(otherIndex, index)
  assert.notEqual(otherNewest, newest)
  assert.deepEqual(same, older, 'the texts of years in which nothing changed stay')
})

test('what is written is read back', () => {
  const words = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 9 }), { maxLength: 30 })
  fc.assert(
    fc.property(words, fc.array(fc.nat()), (strings, numbers) => {
      const sorted = [...strings].filter((string) => !/\p{Surrogate}/u.test(string)).sort()
      const writer = openWriter()
      writer.sorted(sorted)
      for (const number of numbers) writer.number(number)
      const reader = openBytes(writer.bytes())
      assert.deepEqual(reader.sorted(sorted.length), sorted)
      assert.deepEqual(Array.from(reader.numbers(numbers.length)), numbers)
    }),
  )
})

test('every key is looked for in the stretch in which it stands', () => {
  const keys = fc.array(fc.string({ unit: fc.constantFrom(...'abcå'), minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 6 }), (found, size) => {
      const sorted = [...found].sort().map((key) => ({ key }))
      const cuts = cutEntries(sorted, size, () => 1)
      const first = listKeys(firstKeys(cuts))
      cuts.forEach((cut, number) => {
        for (const { key } of cut) assert.equal(findStretch(first, key), number, key)
      })
      assert.deepEqual(cuts.flat(), sorted)
    }),
  )
})

test('one entry more moves the cuts beside it and no others', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö'), minLength: 4, maxLength: 9 })
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1500, maxLength: 1500 }), letters, (keys, one) => {
      const cut = (all: readonly string[]) =>
        cutEntries(
          [...new Set(all)].sort().map((key) => ({ key })),
          20,
          () => 1,
        ).map((stretch) => stretch.map(({ key }) => key).join(' '))
      const before = new Set(cut(keys))
      const changed = cut([...keys, one]).filter((stretch) => !before.has(stretch))
      assert.ok(changed.length <= before.size / 3, `${changed.length} of ${before.size}`)
    }),
    { numRuns: 20 },
  )
})

test('a word put in the place of another leaves most files of places where they are, with their content', () => {
  const words = Array.from(
    { length: 900 },
    (_, at) => `${'bdfgkl'[at % 6]}${'aeiouy'[at % 7] ?? 'ö'}${at.toString(26)}ord`,
  )
  const text = (number: number) =>
    Array.from({ length: 60 }, (_, at) => words[(number * 37 + at * at * 13) % words.length]).join(' ')
  const files = (change: (text: string) => string) => {
    const sections = Array.from({ length: 300 }, (_, at) => {
      return { id: `a${at}`, title: `Del ${at}`, byline: null, text: at === 150 ? change(text(at)) : text(at) }
    })
    const [issue = assert.fail()] = sampleSite.issues
    const built = buildSearchIndex({ issues: [{ ...issue, sections }] }, indexOptions)
    return new Map(built.flatMap(({ path, content }) => (path.includes('/index-') ? [[path, content]] : [])))
  }
  const before = files((same) => same)
  const after = files((same) => same.replace(/ \S+ord /, ' kajplatsen '))
  const staying = [...after].filter(([path]) => before.has(path))
  for (const [path, content] of staying) assert.deepEqual(content, before.get(path), path)
  const countPlaces = (paths: readonly string[]) => paths.filter((path) => path.includes('index-words/p')).length
  const stayed = countPlaces(staying.map(([path]) => path))
  assert.ok(stayed >= 0.7 * countPlaces([...after.keys()]), `${staying.length} of ${after.size}`)
  assert.ok(staying.length < after.size, `${staying.length} of ${after.size}`)
})
