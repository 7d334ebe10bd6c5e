/** Attempts look no farther ahead than this many pieces; a power of two. */
const size = 64

/** The latest values by place, in a ring: to keep them all would cost a long text more than it saves. */
export interface Recent<Value> {
  readonly places: number[]
  readonly values: Value[]
}

/** An empty ring. */
export function recent<Value>(): Recent<Value> {
  return { places: [], values: [] }
}

/** The value of a place, found anew where the ring no longer has it. */
export function recall<Value>(ring: Recent<Value>, place: number, find: () => Value): Value {
  const slot = place & (size - 1)
  if (ring.places[slot] === place) return ring.values[slot] as Value
  const value = find()
  ring.places[slot] = place
  ring.values[slot] = value
  return value
}
