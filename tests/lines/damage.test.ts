import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { checkLength, checkLines, checkSize, fixMojibake, splitLines } from '../../src/lines/index.ts'

const told = (text: string) => checkLines(splitLines(text)).map(({ ruleId, line, column }) => [ruleId, line, column])

test('damage is told once a kind, where it is seen first', () => {
  assert.deepEqual(told('hej\nfÃ¶r Ã¥r\nâ€“ ja'), [['mojibake', 2, 2]])
  assert.deepEqual(told('a\uFFFDb\uFFFD'), [['replacement-character', 1, 2]])
  assert.deepEqual(told('a\n\nsafe\u202Etxt.exe\u202C'), [['bidi-control', 3, 5]])
  assert.deepEqual(told('\n<!DOCTYPE html>\n<p>Hej'), [['markup', 2, 1]])
})

test('text that is right is left alone', () => {
  for (const text of ['Å, Ä och Ö', 'bokstaven ”Å” och “Ä”', 'café…', 'À la carte – 5 €', '3 < 4, <3', 'Âge d’or'])
    assert.deepEqual([told(text), fixMojibake(text)], [[], { value: text, messages: [] }])
})

test('text that was encoded twice is turned back, a line that is half right too', () => {
  assert.equal(fixMojibake('RÃ¤ksmÃ¶rgÃ¥s â€“ â‚¬5 â€hejâ€').value.slice(0, 16), 'Räksmörgås – €5 ')
  assert.equal(fixMojibake('rätt ”å”, fel Ã¥').value, 'rätt ”å”, fel å')
  assert.equal(fixMojibake('\u00C3\u0085ngstr\u00C3\u00B6m').value, 'Ångström')
  const twice = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aåäöÅÄÖéü \n') }), (text) => {
      assert.equal(fixMojibake(twice(text)).value, text)
    }),
  )
})

test('a source beyond the limit is refused, with its size', () => {
  assert.deepEqual(checkSize(new Uint8Array(3_000_000)), [])
  assert.match(checkSize(new Uint8Array(3_000_001))[0]?.reason ?? '', /3\.1 MB.*--max-size/)
  assert.deepEqual(checkSize(new Uint8Array(3_000_001), 4), [])
})

test('a source of too many lines is refused, with their number and the option that raises the limit', () => {
  const lines = (count: number) => 'a\r\n'.repeat(count)
  assert.deepEqual(checkLength(lines(200_000)), [])
  assert.match(checkLength(lines(210_000))[0]?.reason ?? '', /210000 lines.*200000.*`--max-size 6`/)
  assert.deepEqual(checkLength(lines(210_000), 6), [])
  assert.deepEqual(checkLength(lines(200_000), 1), [])
})
