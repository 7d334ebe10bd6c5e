import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { splitLines } from '../../src/lines/index.ts'

test('every kind of line ending ends a line', () => {
  const lines = splitLines('a\nb\r\nc\rd\fe\vf\u0085g\u2028h\u2029i')
  assert.deepEqual(
    lines.map((line) => line.text),
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  )
  assert.deepEqual(
    lines.map((line) => line.number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  )
})

test('lines joined back are the source, and know where they stand', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\f', '\u2028', '\u00AD', 'é', '-') }),
      (text) => {
        const lines = splitLines(text)
        assert.equal(lines.map((line) => line.source + line.ending).join(''), text)
        for (const line of lines) assert.equal(text.slice(line.offset, line.offset + line.source.length), line.source)
      },
    ),
  )
})

test('text is cleaned of what nobody sees', () => {
  const clean = (text: string) => splitLines(text)[0]?.text
  assert.equal(clean('de\u00ADcem\u200Bber\uFEFF'), 'december')
  assert.equal(clean('3\u00A0december\u2009x'), '3 december x')
  assert.equal(clean('a\u030Angstro\u0308m'), 'ångström')
  assert.equal(clean('safe\u202Etxt.exe\u202C'), 'safetxt.exe')
  assert.equal(clean('\tin\tout  '), '        in      out')
  assert.equal(clean('👩\u200D🚒 a\u200Db'), '👩\u200D🚒 ab')
  assert.equal(clean('be\u0007ll'), 'bell')
})
