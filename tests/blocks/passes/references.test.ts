import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOf, importText } from '../../support/import-text.ts'

const text = `Hamnen har fått [1]nya bommar och en [2]kran som alla får låna när de vill.

References

   1. https://example.org/bommar
   2. file:///tmp/kran
`

test('numbers in the text become links where a list at the end gives their addresses', () => {
  assert.equal(
    bodyOf(text),
    'Hamnen har fått [1]nya bommar och en \\[2]kran som alla får låna när de vill.\n\n[1]: https://example.org/bommar\n',
  )
})

test('the cue above the list and addresses of no web are dropped with their rule', () => {
  assert.deepEqual(
    importText(text).dropped.map(({ line, text: dropped, rule }) => [line, dropped, rule]),
    [
      [3, 'References', 'cue'],
      [5, '1', 'reference-number'],
      [6, '2. file:///tmp/kran', 'link-target'],
    ],
  )
})

test('a list of addresses that the text does not name is a list', () => {
  assert.match(bodyOf(text.replace('[1]', '').replace('[2]', '')), /1\. <https:\/\/example\.org\/bommar>/)
})
