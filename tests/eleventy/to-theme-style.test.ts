import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { toThemeStyle } from '../../src/eleventy/to-theme-style.ts'

const tokens = readFileSync(new URL('../../templates/_styles/00-tokens.css', import.meta.url), 'utf8')

test('a colour that is dark enough stays on light pages, and is lightened for dark ones', () => {
  assert.equal(toThemeStyle({ accent: '#123456' }), ':root { --accent: light-dark(#123456, #7d8fa2) }\n')
  assert.equal(toThemeStyle({ accent: '#ABC' }), ':root { --accent: light-dark(#66707a, #aabbcc) }\n')
})

test('a colour that white alone would bear is darkened for tinted ground', () => {
  assert.doesNotMatch(toThemeStyle({ accent: '#767676' }), /light-dark\(#767676/)
})

test('nothing but a colour becomes CSS', () => {
  for (const accent of [undefined, 'red', '#12345', '#123456}body{display:none'])
    assert.equal(toThemeStyle(accent === undefined ? undefined : { accent }), '')
})

test('the grounds are those of the style sheet', () => {
  assert.match(tokens, /--tint: light-dark\(#f4f5f3, #1f2426\);/)
})
