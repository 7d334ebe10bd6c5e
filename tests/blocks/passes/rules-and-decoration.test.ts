import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOf, importText } from '../../support/import-text.ts'

const headings = (text: string) =>
  importText(text).issue.frontMatter.sections.map(({ title, level }) => `${level} ${title}`)
const prose = 'Här står en mening som är lång nog för att vara löptext och som slutar med punkt.'

test('a line under a title makes it a heading; levels follow the order in which the marks are first used', () => {
  const text = `Nytt hamnkontor\n===============\n\n${prose}\n\nÖppettider\n----------\n\n${prose}\n\nBåtplatser\n==========\n\n${prose}\n`
  assert.deepEqual(headings(text), ['2 Nytt hamnkontor', '3 Öppettider', '2 Båtplatser'])
})

test('a title between rules is a heading without a blank line below', () => {
  const text = `${prose}\n\n-----------\nÖppet forum\n-----------\n${prose}\n`
  assert.deepEqual(headings(text), ['2 Öppet forum'])
  assert.equal(bodyOf(text), `${prose}\n\n## Öppet forum\n\n${prose}\n`)
})

test('stars and hashes around a title give it its level: more stars, fewer hashes stand higher', () => {
  assert.deepEqual(headings(`${prose}\n***** Hamnen *****\n${prose}\n**** Kranen ****\n${prose}\n`), [
    '2 Hamnen',
    '3 Kranen',
  ])
  assert.deepEqual(headings(`${prose}\n\n## Hamnen\n\n${prose}\n\n### Kranen\n\n${prose}\n`), ['2 Hamnen', '3 Kranen'])
})

test('a decorated title that was wrapped is one heading', () => {
  assert.deepEqual(headings(`${prose}\n***** En rubrik som är så lång\natt den bröts *****\n${prose}\n`), [
    '2 En rubrik som är så lång att den bröts',
  ])
})

test('a rule between texts is a break, one beside a heading is nothing', () => {
  assert.equal(bodyOf(`${prose}\n\n--------\n\n${prose}\n`), `${prose}\n\n---\n\n${prose}\n`)
  assert.equal(bodyOf(`${prose}\n\n--------\n\nNy rubrik\n\n${prose}\n`), `${prose}\n\n## Ny rubrik\n\n${prose}\n`)
})

test('a sentence in bold is a sentence', () => {
  assert.deepEqual(headings(`**Det här är viktigt.**\n\n${prose}\n`), [])
})
