import assert from 'node:assert/strict'
import test from 'node:test'
import { freeId, toSlug, uniqueSlugs } from '../../src/slugs/index.ts'

test('a slug is small, without marks, joined by hyphens', () => {
  assert.equal(toSlug('Temamöte: AI-mönster för tillämpningar'), 'temamote-ai-monster-for-tillampningar')
  assert.equal(toSlug('Søren & Æblerne på Ås'), 'soren-aeblerne-pa-as')
  assert.equal(toSlug('../../etc/passwd'), 'etc-passwd')
  assert.equal(toSlug('e\u0301t\u00e9'), 'ete')
})

test('letters of other scripts stay, text without letters gives nothing', () => {
  assert.equal(toSlug('שלום עולם'), 'שלום-עולם')
  assert.equal(toSlug('!!!'), '')
})

test('a slug is cut between words at sixty characters', () => {
  assert.ok(toSlug('ord '.repeat(40)).length <= 60)
  assert.ok(!toSlug('ord '.repeat(40)).endsWith('-'))
})

test('ids are unique, the second gets -2, also where -2 was taken', () => {
  const next = uniqueSlugs('section')
  assert.deepEqual(['A', 'A', 'A 2', '!', 'A'].map(next), ['a', 'a-2', 'a-2-2', 'section', 'a-3'])
})

test('a wanted id is taken where it is free, else with the first number that makes it so', () => {
  const taken = new Set(['2023-10', '2023-10-2', 'host-3'])
  const isTaken = (id: string) => taken.has(id)
  assert.deepEqual(
    ['2023-10', 'host'].map((id) => freeId(id, isTaken)),
    ['2023-10-3', 'host'],
  )
})
