import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrastWithWhite } from '../../src/files/contrast-with-white.ts'
import { findNearest } from '../../src/spelling/index.ts'

test('the nearest is the one with the fewest edits, whatever the case', () => {
  assert.equal(findNearest('titel', ['url', 'title', 'timezone']), 'title')
  assert.equal(findNearest('TITLE', ['url', 'title']), 'title')
  assert.equal(findNearest('timeZone', ['title', 'timezone']), 'timezone')
})

test('a beginning is near, the first of equals wins, and without candidates there is none', () => {
  assert.equal(findNearest('lang', ['url', 'language']), 'language')
  assert.equal(findNearest('xyz', ['abc', 'def']), 'abc')
  assert.equal(findNearest('x', []), undefined)
})

test('contrast with white is that of WCAG', () => {
  assert.equal(contrastWithWhite('#000'), 21)
  assert.equal(contrastWithWhite('#ffffff'), 1)
  assert.equal(contrastWithWhite('#767676').toFixed(2), '4.54')
})
