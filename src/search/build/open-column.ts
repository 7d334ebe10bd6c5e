/** Beyond so many numbers a column is large. */
const large = 2 ** 18

/**
 * So many zeros. The memory of a large column is none that the collector counts: each new one would have it look through all that a
 * build holds, a second at a time, and find nothing to collect.
 */
export const openColumn = (length: number): Uint32Array =>
  length < large
    ? new Uint32Array(length)
    : new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT))
