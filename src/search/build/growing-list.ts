/** A list of numbers below 2³² that grows at its end: a fraction of what an array of as many numbers takes. */
export interface GrowingList {
  readonly push: (value: number) => void
  readonly toArray: () => Uint32Array
}

export function openList(): GrowingList {
  let numbers = new Uint32Array(1024)
  let length = 0
  return {
    push: (value) => {
      if (length === numbers.length) {
        const longer = new Uint32Array(length * 2)
        longer.set(numbers)
        numbers = longer
      }
      numbers[length++] = value
    },
    toArray: () => numbers.subarray(0, length),
  }
}
