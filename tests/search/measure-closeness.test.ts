import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureCloseness } from '../../src/search/shared/measure-closeness.ts'

const words = ['ökade', 'möjligheter'].map((whole) => ({ whole, parts: [], isUnfinished: false }))
const marksOf = (text: string) =>
  ['öka', 'möjlighet'].flatMap((stem, word) => {
    const start = text.toLowerCase().indexOf(stem)
    const end = start + (/^\p{L}+/u.exec(text.slice(start))?.[0].length ?? 0)
    return start < 0 ? [] : [{ start, end, word }]
  })
const measure = (title: string, text: string) =>
  measureCloseness(
    { title, text },
    words,
    marksOf(text).sort((a, b) => a.start - b.start),
  )

test('a title with the very words asked for is nearer than one with their other forms', () => {
  assert.ok(measure('Ökade möjligheter för alla', '') > measure('Öka möjligheterna', ''))
})

test('a text with the very words is nearer', () => {
  assert.ok(measure('', 'Om ökade möjligheter.') > measure('', 'Att öka möjligheten.'))
})

test('words beside each other are nearer than words far apart', () => {
  assert.ok(measure('', 'Ökade möjligheter.') > measure('', `Ökade ${'allt annat '.repeat(20)} möjligheter.`))
})

test('nothing asked for is as near as anything', () => {
  assert.equal(measureCloseness({ title: 'Ett', text: 'Två' }, [], []), 1)
})
