import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { plainText } from '../../src/issue/plain-text.ts'
import { toPhrasing } from '../../src/issue/to-phrasing.ts'
import { bodyOf } from '../support/import-text.ts'

const types = (text: string) => toPhrasing(text).map((node) => node.type)

test('balanced marks are marks, unbalanced ones are text', () => {
  assert.deepEqual(types('en **fet** rad'), ['text', 'strong', 'text'])
  assert.deepEqual(types('en _lutad_ rad'), ['text', 'emphasis', 'text'])
  assert.deepEqual(types('2 * 3 ** 4 och snake_case_namn'), ['text'])
  assert.deepEqual(types('**inte stängd'), ['text'])
})

test('single stars around words are emphasis, as in mail; around figures, inside words and unbalanced they are text', () => {
  assert.deepEqual(types('en *viktig sak* här'), ['text', 'emphasis', 'text'])
  assert.deepEqual(types('It is *really* (*very*) cold.'), ['text', 'emphasis', 'text', 'emphasis', 'text'])
  assert.equal(plainText('Kom *i tid*!'), 'Kom i tid!')
  for (const text of [
    '2 * 3 * 4',
    '2 *3* 4',
    'f*k*t',
    'Lehrer*innen und Schüler*innen',
    'pris* 10, *utom helg',
    'a * b*',
  ])
    assert.deepEqual(types(text), ['text'], text)
})

test('an address without its scheme is a link, as readers of Markdown have it', () => {
  assert.deepEqual(toPhrasing('se www.example.org/a.'), [
    { type: 'text', value: 'se ' },
    { type: 'link', url: 'http://www.example.org/a', children: [{ type: 'text', value: 'www.example.org/a' }] },
    { type: 'text', value: '.' },
  ])
})

test('links keep web and mail addresses and lose every other target', () => {
  assert.deepEqual(toPhrasing('[hem](https://example.org/)'), [
    { type: 'link', url: 'https://example.org/', children: [{ type: 'text', value: 'hem' }] },
  ])
  assert.deepEqual(types('[hem](#)'), ['text'])
  assert.deepEqual(toPhrasing('[klicka](javascript:alert)'), [{ type: 'text', value: 'klicka' }])
  assert.equal(plainText('[eSnok \\(eS\\)](#)'), 'eSnok (eS)')
})

test('a bare address ends before the punctuation of its sentence', () => {
  assert.deepEqual(toPhrasing('Se https://example.org/a_(b).'), [
    { type: 'text', value: 'Se ' },
    {
      type: 'link',
      url: 'https://example.org/a_(b)',
      children: [{ type: 'text', value: 'https://example.org/a_(b)' }],
    },
    { type: 'text', value: '.' },
  ])
  assert.deepEqual(types('Skriv till hamn@example.org, tack'), ['text', 'link', 'text'])
})

test('words never vanish', () => {
  const unit = fc.constantFrom(
    'ord',
    ' ',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '#',
    '<',
    '>',
    'https://a.b/c',
    'a@b.se',
    '\\',
    '.',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('')
      const words = (value: string) => value.match(/\p{L}+/gu) ?? []
      const kept = new Set(words(plainText(text)))
      for (const word of words(text)) assert.ok(kept.has(word) || /\]\([^)]*/.test(text), `${word} of ${text}`)
    }),
  )
})

test('what only looks like Markdown is literal in the result', () => {
  const text = 'Se # fem, <b>inte fet</b>, &amp; och [x] samt | och *** i en rad med punkt.'
  const body = bodyOf(`${text}\n`)
  assert.match(body, /\\<b>inte fet\\<\/b>/)
  assert.match(body, /\\&amp;/)
})
