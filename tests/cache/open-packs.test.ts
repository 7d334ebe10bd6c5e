import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openCache } from '../../src/cache/open-cache.ts'
import { openPacks } from '../../src/cache/open-packs.ts'
import { makeFolder } from '../files/make-folder.ts'

function open() {
  const folder = makeFolder()
  const packs = () => openPacks<string>(openCache({ folder, version: 'v' }), 'texts')
  return { packs, files: () => readdirSync(join(folder, 'v/texts')).map((name) => join(folder, 'v/texts', name)) }
}

test('What is packed is found where it was put, by who packs it and by others', () => {
  const { packs } = open()
  const writer = packs()
  const places = [...writer.write('a', ['one\ntwo', 'å"']), ...writer.write('b', ['three'])]
  for (const reader of [writer, packs()]) assert.deepEqual(places.map(reader.read), ['one\ntwo', 'å"', 'three'])
})

test('What a pack does not have is null, and so is all of a damaged one', () => {
  const { packs, files } = open()
  const [place = ['', 0]] = packs().write('a', ['one', 'two'])
  assert.equal(packs().read([place[0], 2]), null)
  assert.equal(packs().read(['no', 0]), null)
  const [file = ''] = files()
  writeFileSync(file, readFileSync(file, 'utf8').replace('one', 'eno'))
  assert.equal(packs().read(place), null)
})

test('Packs that nothing is read from any more go once they are the larger part', () => {
  const { packs, files } = open()
  const places = ['a', 'b', 'c'].map((key) => packs().write(key, [key])[0] ?? (['', 0] as const))
  packs().tidy(places.slice(0, 2))
  assert.equal(files().length, 3)
  packs().tidy(places.slice(0, 1))
  assert.deepEqual(places.map(packs().read), ['a', null, null])
})
