import type { Mark } from './find-marks.ts'

/** A piece of a text with the words in it that answer the query. */
export interface Excerpt {
  readonly text: string
  /** Offsets in `text`, in UTF-16 units, `end` exclusive; in order, apart from each other. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** In UTF-16 units; the words at its ends stay whole. */
const longest = 200
/** What stands before the first marked word, so that it is read in its sentence. */
const lead = 60
const ellipsis = '…'

/** The stretch of a text that answers most words of the query; its opening where none does. Blocks stay parted by line feeds. */
export function cutExcerpt(text: string, marks: readonly Mark[]): Excerpt {
  const first = bestFirstMark(marks)
  const from = first === undefined || first.end <= longest ? 0 : startOfWord(text, first.start - lead)
  const to = from + longest >= text.length ? text.length : endOfWord(text, from + longest, from)
  const before = from > 0 ? ellipsis : ''
  const inside = marks.filter(({ start, end }) => start >= from && end <= to)
  const shift = before.length - from
  // One unit for each, so that the marks keep their places.
  const words = text
    .slice(from, to)
    .replace(/[^\S\n]/g, ' ')
    .trimEnd()
  return {
    text: before + words + (to < text.length ? after(words) : ''),
    marks: inside.map(({ start, end }) => [start + shift, end + shift] as const),
  }
}

/** Behind a whole sentence the dots are those of what follows. */
const after = (words: string) => (/[.!?]$/.test(words) ? ` ${ellipsis}` : ellipsis)

/** The mark after which, within an excerpt's length, most different words of the query follow; the earliest of equals. */
function bestFirstMark(marks: readonly Mark[]): Mark | undefined {
  let best: Mark | undefined
  let most = 0
  const reach = longest - lead
  let next = 0
  const inside = new Map<number, number>()
  for (const mark of marks) {
    for (let ahead = marks[next]; ahead && ahead.end <= mark.start + reach; ahead = marks[++next])
      inside.set(ahead.word, (inside.get(ahead.word) ?? 0) + 1)
    if (inside.size > most || best === undefined) {
      best = mark
      most = inside.size
    }
    const left = (inside.get(mark.word) ?? 0) - 1
    if (left > 0) inside.set(mark.word, left)
    else inside.delete(mark.word)
  }
  return best
}

function startOfWord(text: string, near: number): number {
  const space = text.slice(near, near + lead).search(/\s/)
  return space < 0 ? near : near + space + 1
}

function endOfWord(text: string, near: number, from: number): number {
  const space = text.slice(from, near + 1).search(/\s\S*$/)
  return space <= 0 ? near : from + space
}
