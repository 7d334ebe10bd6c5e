import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSearchIndex } from '../../src/search/build/index.ts'
import type { SearchableIssue } from '../../src/search/build/searchable-site.ts'
import { indexOptions } from './load-site.ts'

type Part = readonly [id: string, title: string, text: string, heading?: 2 | 3]
const issue = (id: string, parts: readonly Part[]): SearchableIssue => ({
  id,
  url: `issues/${id}/`,
  title: `Nummer ${id}`,
  date: id,
  lang: 'sv',
  preambleText: '',
  sections: parts.map(([at, title, text, heading = 2]) => ({ id: at, title, byline: null, text, heading })),
})
const findSimilar = (issues: readonly SearchableIssue[]) => {
  const similar = openSearchIndex({ issues }, indexOptions).findSimilar()
  return (address: string) => (similar.get(address) ?? []).map(({ url }) => url)
}
const imprint = 'Redaktör är den som skriver. Adress och telefon finns på webbplatsen.'
const issues = [
  issue('2023-10', [
    ['bad', 'Badhuset öppnar', 'Badhuset öppnar efter renoveringen av bassängen.'],
    ['simskola', 'Simskola', 'Anmäl barn till simskolan i bassängen.', 3],
    ['kajen', 'Kajen byggs om', 'Kajen i hamnen får nya bryggor för båtar.'],
    ['om', 'Om nyhetsbrevet', imprint],
  ]),
  issue('2022-05', [
    ['badstart', 'Renoveringen av badhuset', 'Bassängen i badhuset rivs, och simskolan flyttar.'],
    ['skolan', 'Ny rektor', 'Rektorn börjar i höst.'],
    ['om', 'Om nyhetsbrevet', imprint],
  ]),
  issue('2021-02', [
    ['hamnen', 'Bryggor i hamnen', 'Båtar får plats vid bryggor i hamnen.'],
    ['ost', 'Ostprovning', 'Ostar från trakten.'],
  ]),
]
const similar = findSimilar(issues)

test('articles of other issues about the same are named, each under the other', () => {
  assert.deepEqual(similar('issues/2023-10/#bad'), ['issues/2022-05/#badstart'])
  assert.deepEqual(similar('issues/2022-05/#badstart'), ['issues/2023-10/#bad'])
  assert.deepEqual(similar('issues/2023-10/#kajen'), ['issues/2021-02/#hamnen'])
})

test('nothing is named where nothing is near', () => {
  assert.deepEqual(similar('issues/2022-05/#skolan'), [])
  assert.deepEqual(similar('issues/2021-02/#ost'), [])
})

test('a heading inside an article is a part of it', () => assert.deepEqual(similar('issues/2023-10/#simskola'), []))

test('what comes back word for word is no other article', () => assert.deepEqual(similar('issues/2023-10/#om'), []))

test('an archive of nothing has nothing alike', () => assert.deepEqual(findSimilar([])('issues/2023-10/#bad'), []))

test('hundreds of articles with the same words name no more than four', () => {
  const many = Array.from({ length: 120 }, (_, at) =>
    issue(String(1900 + at), [
      ['bad', `Badhuset ${'i'.repeat((at % 40) + 1)}`, `Bassängen i badhuset ${at} renoveras.`],
    ]),
  )
  assert.ok(similarTo(many).every((count) => count <= 4))
})

const similarTo = (many: readonly SearchableIssue[]) => {
  const find = findSimilar(many)
  return many.map(({ url }) => find(`${url}#bad`).length)
}
