/** A quick look whether a text may hold a link or emphasis: most hold nothing of what such a mark needs. */
export function mayHoldMarks(text: string): boolean {
  return /[[<@_*]|:\/\/|www\./i.test(text)
}
