import type { ListPage } from '../model/index.ts'
import { groupBy } from './group-by.ts'

/** How a list is cut. */
export interface CutOptions<Value> {
  /** The address of a page, the first being 1. */
  readonly urlOf: (number: number) => string
  /** Weight of a page. */
  readonly most: number
  /** What a page is named by: a date or a name. */
  readonly nameOf: (value: Value) => string
  /** Left out: 1. */
  readonly weigh?: (value: Value) => number
  /** Values beside each other of one key stay on one page where they fit on one; left out: each by itself. */
  readonly keyOf?: (value: Value) => string
}

/** A page with what stands on it. */
export interface CutPage<Value> {
  readonly url: string
  readonly values: readonly Value[]
  /** All pages of the list. */
  readonly pages: readonly ListPage[]
}

/** A list as pages, in its order. What alone weighs more than a page has one to itself; an empty list has none. */
export function cutList<Value>(values: readonly Value[], options: CutOptions<Value>): readonly CutPage<Value>[] {
  const { urlOf, nameOf } = options
  const parts = toParts(values, options)
  const pages = parts.map((part, index): ListPage => {
    const [first, last] = [part[0], part.at(-1)].map((value) => (value === undefined ? '' : nameOf(value)))
    return { url: urlOf(index + 1), first: first ?? '', last: last ?? '' }
  })
  return pages.map((page, index) => ({ url: page.url, values: parts[index] ?? [], pages }))
}

function toParts<Value>(
  values: readonly Value[],
  { most, weigh = () => 1, keyOf }: CutOptions<Value>,
): readonly (readonly Value[])[] {
  const groups: readonly (readonly Value[])[] = keyOf
    ? [...groupBy(values, keyOf).values()]
    : values.map((value) => [value])
  const parts: Value[][] = []
  let room = 0
  for (const group of groups) {
    if (group.reduce((sum, value) => sum + weigh(value), 0) > room) room = 0
    for (const value of group) {
      const weight = weigh(value)
      if (weight > room) {
        parts.push([])
        room = most
      }
      parts.at(-1)?.push(value)
      room -= weight
    }
  }
  return parts
}
