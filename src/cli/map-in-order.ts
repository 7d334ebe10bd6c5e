/**
 * Values made of items, in their order, while at most `most` are being made at once. An error comes in its item's turn, and
 * nothing is being made any more when the last value or the error has come.
 */
export async function* mapInOrder<Item, Value>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  make: (item: Item) => Promise<Value>,
): AsyncGenerator<Value> {
  const making: Promise<Value>[] = []
  try {
    for await (const item of items) {
      const value = make(item)
      // Who waits for its turn hears of an error then; until then nobody does, which Node takes for a mistake.
      value.catch(() => {})
      making.push(value)
      if (making.length >= most) yield making.shift() as Promise<Value>
    }
    while (making.length > 0) yield making.shift() as Promise<Value>
  } finally {
    await Promise.allSettled(making)
  }
}
