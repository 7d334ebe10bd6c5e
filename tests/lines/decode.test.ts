import assert from 'node:assert/strict'
import test from 'node:test'
import { decode } from '../../src/lines/index.ts'

const swedish = 'Räksmörgås på ön – “hej”'
const utf8 = new TextEncoder().encode(swedish)
const wide = (text: string, little: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? '\uFEFF' : ''), ...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) => (typeof value === 'number' ? [value] : [...new TextEncoder().encode(value)])),
  )
const rules = (data: Uint8Array, encoding?: string) => decode(data, encoding).messages.map((message) => message.ruleId)

test('UTF-8 and UTF-16 are read with and without byte-order mark', () => {
  const ascii = 'Nyhetsbrev, nummer ett, om allt som rör ön'
  assert.equal(decode(utf8).value, swedish)
  assert.equal(decode(bytes(0xef, 0xbb, 0xbf, ascii)).value, ascii)
  for (const little of [true, false]) {
    for (const mark of [true, false]) assert.equal(decode(wide(ascii, little, mark)).value, ascii)
  }
})

test('what is not UTF-8 is Windows-1252, with a warning', () => {
  const data = bytes('R', 0xe4, 'ksm', 0xf6, 'rg', 0xe5, 's ', 0x96, ' hej')
  assert.equal(decode(data).value, 'Räksmörgås – hej')
  assert.deepEqual(rules(data), ['decoded-as-windows-1252'])
})

test('one stray byte in UTF-8 is read by itself, named by its offset, and drops nothing', () => {
  const data = bytes('å ä ö\nfö', 0xe4, 'r ö')
  const { value, messages } = decode(data)
  assert.equal(value, 'å ä ö\nföär ö')
  assert.equal(messages[0]?.line, 2)
  assert.match(messages[0]?.reason ?? '', /offset 12/)
})

test('Mac Roman is refused until it is named', () => {
  const data = bytes('R', 0x8a, 'ksm', 0x9a, 'rg', 0x8c, 's')
  assert.deepEqual(rules(data), ['mac-roman'])
  assert.equal(decode(data, 'macintosh').value, 'Räksmörgås')
})

test('what is no text is refused with advice', () => {
  assert.match(decode(bytes('%PDF-1.7\n')).messages[0]?.reason ?? '', /PDF.*convert first/)
  assert.deepEqual(rules(bytes(0x89, 'PNG\r\n', 0x1a, 0x0a)), ['not-text'])
  assert.deepEqual(rules(bytes(1, 2, 3, 4, 5, 6)), ['not-text'])
  assert.deepEqual(rules(utf8, 'klingon'), ['unknown-encoding'])
})

test('NUL characters are removed with a warning', () => {
  assert.equal(decode(bytes('he', 0, 'j på dig, du gamla ö')).value, 'hej på dig, du gamla ö')
  assert.deepEqual(rules(bytes('he', 0, 'j på dig, du gamla ö')), ['nul-character'])
})
