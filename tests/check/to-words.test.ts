import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toWords } from '../../src/check/to-words.ts'

const wordsOf = (value: string) =>
  toWords({ frontMatter: { title: value, sections: [], calendar: [] }, body: { type: 'root', children: [] } })

test('The words of a text are its runs of letters, digits and marks, whatever its alphabet', () => {
  const letters = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aÅ½²ªµ×÷–—•€ ,.ɏɐ\u200D\u0301\u2070Ж漢😀') }),
  )
  fc.assert(
    fc.property(letters, (value) => {
      assert.equal(wordsOf(value), (value.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' '))
    }),
    { numRuns: 2_000 },
  )
})
