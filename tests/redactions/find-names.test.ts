import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { findLocale } from '../../src/locales/index.ts'
import { toRedactor } from '../../src/pipeline.ts'
import { foldLetters } from '../../src/redactions/fold-letters.ts'
import { foldText } from '../../src/redactions/fold-text.ts'

const person = { name: 'Agda Lönnkvist', aliases: ['A. Lönnkvist', 'Agda Löv-Östman', 'Kvisten'], date: '2025-03-01' }
const { text: redact, address, findNamed } = toRedactor([person], findLocale('sv'))

describe('a name is replaced', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['säger Agda Lönnkvist.', 'säger (namn borttaget).'],
    ['Agda Lönnkvists förstudie', '(namn borttaget) förstudie'],
    ['AGDA LÖNNKVIST', '(namn borttaget)'],
    ['Agda\nLönnkvist', '(namn borttaget)'],
    ['> Agda\n> Lönnkvist', '> (namn borttaget)'],
    ['Agda\u00a0Lönnkvist', '(namn borttaget)'],
    ['Agda Lönn-\nkvist skrev', '(namn borttaget) skrev'],
    ['Agda Lönn\u00adkvist', '(namn borttaget)'],
    ['Agda Lo\u0308nnkvist', '(namn borttaget)'],
    ['Agda Lonnkvist', '(namn borttaget)'],
    ['Agda L&ouml;nnkvist', '(namn borttaget)'],
    ['Agda L&#246;nnkvist', '(namn borttaget)'],
    ['**Agda** Lönnkvist', '**(namn borttaget)'],
    ['Lönnkvist, Agda', '(namn borttaget)'],
    ['A. Lönnkvist (text)', '(namn borttaget) (text)'],
    ['Kvistens hus', '(namn borttaget) hus'],
    ['Agda Löv-Östman’s', '(namn borttaget)'],
    ['agda.lonnkvist@example.org', 'namn-borttaget@example.org'],
    ['https://example.org/Agda_L%C3%B6nnkvist?x', 'https://example.org/namn-borttaget?x'],
    ['[se](2024-03.md#intervju-med-agda-lonnkvist)', '[se](2024-03.md#intervju-med-namn-borttaget)'],
    ['https://example.org/agdalonnkvist', 'https://example.org/namn-borttaget'],
    ['Agda Lönnkvist och Agda Lönnkvist', '(namn borttaget) och (namn borttaget)'],
    ['A g d a  L ö n n k v i s t skrev', '(namn borttaget) skrev'],
    ['Agda Lönnkvistille (suomeksi)', '(namn borttaget) (suomeksi)'],
  ]
  for (const [text, expected] of cases) test(JSON.stringify(text), () => assert.equal(redact(text), expected))
})

describe('what only looks like a name stays', () => {
  const cases = [
    'Agda Lindkvist',
    'Magda Lönnkvist',
    'Agda',
    'Lönnkvist',
    'Agda Lönnkvistberg',
    'kvist',
    'Agda och Lönnkvist',
    '',
  ]
  for (const text of cases) test(JSON.stringify(text), () => assert.equal(redact(text), text))
})

test('an id gets words of an address', () => {
  assert.equal(address('agda-lonnkvist-slutar'), 'namn-borttaget-slutar')
  assert.equal(address('kvisten'), 'namn-borttaget')
})

test('short words run together are other words too', () => {
  const { text } = toRedactor([{ name: 'Al Mas', aliases: [], date: '2025-01-01' }], findLocale('sv'))
  assert.equal(text('En almas krona'), 'En almas krona')
})

const letters = fc.constantFrom(...'aAåÖö\u0308-\n\r \t>&;#%C3B6\\u00f6LnKvistß’`*🙂')
const texts = fc.string({ unit: letters, maxLength: 60 })

test('folded piece by piece a text is what it is folded as a whole', () => {
  fc.assert(fc.property(texts, (text) => assert.equal(foldText(text).folded.normalize('NFKD'), foldLetters(text))))
})

test('what was replaced is not found again, and nothing else changes', () => {
  const names = fc.constantFrom('Agda Lönnkvist', 'AGDA LÖNNKVISTS', 'agda-lonnkvist', 'A. Lönnkvist')
  fc.assert(
    fc.property(texts, names, texts, (before, name, after) => {
      const replaced = redact(`${before} ${name} ${after}`)
      assert.deepEqual(findNamed(replaced), [])
      const plain = redact(before)
      if (findNamed(`${before} x`).length === 0) assert.equal(plain, before)
    }),
  )
})
