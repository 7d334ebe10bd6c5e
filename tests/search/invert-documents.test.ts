import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { invertDocuments } from '../../src/search/build/invert-documents.ts'
import { invertWithLunr } from '../../src/search/build/invert-with-lunr.ts'
import { fieldNames } from '../../src/search/shared/index.ts'

const termCount = 30

test('our counting gives what lunr’s builder gives', () => {
  const field = fc.array(fc.nat(termCount - 1), { maxLength: 20 })
  const fields = fc.tuple(...fieldNames.map(() => field))
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 12 }), (documents) => {
      assert.deepEqual(invertDocuments(documents, termCount), invertWithLunr(documents, termCount))
    }),
  )
})
