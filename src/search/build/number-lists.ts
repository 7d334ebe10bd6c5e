import { openList } from './growing-list.ts'

/** Lists of numbers by number, in one. */
export interface NumberLists {
  /** Where each begins; one more than there are lists. */
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

export function joinLists(lists: Iterable<Iterable<number>>): NumberLists {
  const [starts, numbers] = [openList(), openList()]
  starts.push(0)
  for (const list of lists) {
    for (const number of list) numbers.push(number)
    starts.push(numbers.length())
  }
  return { starts: starts.view(), numbers: numbers.view() }
}
