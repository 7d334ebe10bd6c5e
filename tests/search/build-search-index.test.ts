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
  const [index, newest, ...older] = folderOf('Ett')
  assert.match(index ?? '', /^search\/index-[0-9a-f]{16}$/)
  assert.match(newest ?? '', /^search\/texts-[0-9a-f]{12}$/)
  assert.deepEqual(folderOf('Ett'), [index, newest, ...older])
  const [otherIndex, otherNewest, ...same] = folderOf('Två')
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
