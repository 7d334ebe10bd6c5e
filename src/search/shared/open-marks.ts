/** A set of sections, each with its place in it; one serves all words of a query, so that none needs a table of its own. */
export interface Marks {
  readonly clear: () => void
  readonly mark: (section: number) => void
  /** Of a marked section, from 0, in the order in which they were marked. */
  readonly placeOf: (section: number) => number
  readonly marked: () => Uint32Array
}

/** An empty set of sections below `size`. */
export function openMarks(size: number): Marks {
  /** Place from 1; 0 where a section is not marked. */
  const places = new Uint32Array(size)
  const list = new Uint32Array(size)
  let count = 0
  return {
    clear: () => {
      for (let at = 0; at < count; at++) places[list[at] ?? 0] = 0
      count = 0
    },
    mark: (section) => {
      if (places[section] !== 0) return
      list[count++] = section
      places[section] = count
    },
    placeOf: (section) => (places[section] ?? 0) - 1,
    marked: () => list.slice(0, count),
  }
}
