import { openColumn } from './open-column.ts'

/** A list of numbers below 2³² that grows at its end: a fraction of what an array of as many numbers takes. */
export interface GrowingList {
  readonly push: (value: number) => void
  readonly length: () => number
  readonly at: (place: number) => number
  /** The numbers so far, valid until the next is added. */
  readonly view: () => Uint32Array
  readonly clear: () => void
}

export function openList(size = 1024): GrowingList {
  let numbers = openColumn(Math.max(1, size))
  let length = 0
  return {
    push: (value) => {
      if (length === numbers.length) {
        const longer = openColumn(length * 2)
        longer.set(numbers)
        numbers = longer
      }
      numbers[length++] = value
    },
    length: () => length,
    at: (place) => numbers[place] ?? 0,
    view: () => numbers.subarray(0, length),
    clear: () => {
      length = 0
    },
  }
}
