/** A file of texts holds so many terms of bodies and no more, but always one section. */
const most = 300

/**
 * First sections of the files of texts of a year, ascending, counted from its first section: both halves find them by the lengths of
 * the year's sections, so that they need not be told. Long sections have a file each; short ones share one.
 */
export function cutTexts(lengths: Uint32Array): Uint32Array {
  const starts: number[] = []
  let filled = Number.POSITIVE_INFINITY
  lengths.forEach((length, section) => {
    // A title and a line for each, besides the text.
    const size = length + 25
    if (filled + size > most) {
      starts.push(section)
      filled = 0
    }
    filled += size
  })
  return Uint32Array.from(starts)
}
