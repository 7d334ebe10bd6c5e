import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CutOptions, cutList } from '../../src/site/cut-list.ts'

interface Item {
  readonly key: string
  readonly weight: number
}

const items = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.integer({ min: 1, max: 9 }) }))
const options: CutOptions<Item> = {
  urlOf: (number) => `list/${number}/`,
  nameOf: ({ key }) => key,
  most: 7,
  weigh: ({ weight }) => weight,
}
const sum = (values: readonly Item[]) => values.reduce((all, { weight }) => all + weight, 0)

test('the pages of a list have all of it in its order, and none weighs more than it may but for one thing that does', () => {
  fc.assert(
    fc.property(items, (values) => {
      const parts = cutList(values, options)
      assert.deepEqual(
        parts.flatMap((part) => part.values),
        values,
      )
      for (const part of parts) assert.ok(sum(part.values) <= 7 || part.values.length === 1)
      assert.deepEqual(
        parts.map(({ url }) => url),
        parts.map((_, index) => `list/${index + 1}/`),
      )
      for (const { pages } of parts)
        assert.deepEqual(
          pages,
          parts.map(({ url, values: own }) => ({ url, first: own[0]?.key, last: own.at(-1)?.key })),
        )
    }),
  )
})

test('what belongs together is on one page, where it fits on one', () => {
  fc.assert(
    fc.property(items, (unsorted) => {
      const values = unsorted.toSorted((a, b) => (a.key < b.key ? -1 : 1))
      const parts = cutList(values, { ...options, keyOf: ({ key }) => key })
      for (const key of ['a', 'b', 'c', 'd']) {
        const own = values.filter((value) => value.key === key)
        const on = parts.filter((part) => part.values.some((value) => value.key === key))
        if (own.length > 0 && sum(own) <= 7) assert.equal(on.length, 1, key)
      }
    }),
  )
})
