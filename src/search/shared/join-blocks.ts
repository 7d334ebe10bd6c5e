/** Blocks of a text on one line: those that end no sentence are parted by a point, lest two events run into one. */
export function joinBlocks(text: string): string {
  return text.replace(/([.!?:;\u2026]?)[^\S\n]*\n\s*/g, (_, stop: string) => (stop === '' ? ' · ' : `${stop} `))
}
