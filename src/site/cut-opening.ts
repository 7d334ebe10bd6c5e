/** A full stop, question or exclamation mark, closing marks, and the beginning of a sentence or nothing behind them. */
const sentenceEnd = /[.!?…]["”’»)\]]*(?=\s+["“”‘«»(–—-]*\s*[\p{Lu}\d]|\s*$)/gu
/** Words that a full stop makes shorter: with one inside ("t.ex."), of one letter, short with a capital ("Dr."), numbers. */
const shortened = /(?:^|[\s(])(?:[^\s.]+\.[^\s.]+(?:\.[^\s.]+)*|\p{L}|\p{Lu}\p{Ll}{1,2}|\d+)\.$/u

/**
 * The first paragraph of a text, in at most `limit` UTF-16 units and whole sentences. A first sentence that is longer stands as a
 * whole where it has no more than half as much again; else it is cut after a word and ends in "…".
 */
export function cutOpening(text: string, limit: number): string {
  const [first = ''] = text.split('\n')
  if (first.length <= limit) return first
  const most = Math.floor(limit * 1.5)
  const ends = findEnds(first.slice(0, most + 1)).filter((end) => end <= most)
  const end = ends.findLast((place) => place <= limit) ?? ends[0]
  return end === undefined ? cutAfterWord(first, limit) : first.slice(0, end)
}

/** Where sentences end. The end of a piece is one only where the piece is all there is: a letter may follow. */
function findEnds(text: string): readonly number[] {
  return [...text.matchAll(sentenceEnd)]
    .map(({ 0: marks, index }) => ({ end: index + marks.length, before: text.slice(0, index + 1) }))
    .filter(({ before }) => !shortened.test(before.slice(-40)))
    .map(({ end }) => end)
}

function cutAfterWord(text: string, limit: number): string {
  const words = text.slice(0, limit + 1).replace(/\s*\S*$/u, '')
  // A text without spaces is cut between two characters.
  const cut = words === '' ? text.slice(0, limit).replace(/\p{Cs}$/u, '') : words
  return `${cut.replace(/[\s.,;:–-]+$/u, '')}…`
}
