/** A word of a text, as it stands there and as the index knows it. */
export interface Word {
  /** 0-based offsets in the text's NFC form, in UTF-16 units; `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Lower case, NFC, with one kind of hyphen and apostrophe: `e-hälsa`, `s2019/01521`, `c++`. */
  readonly whole: string
  /** The pieces between hyphens, slashes and the like; empty where there is but one. */
  readonly parts: readonly string[]
}

/** `C++`, `C#`: a sign that belongs to the letters before it. */
const sign = '(?:(?:\\+{1,2}|#)(?![\\p{L}\\p{N}]))?'
const piece = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*${sign}`
/** A colon joins clocks and endings (`12:30`, `EU:s`); before a longer word it is a stop without its space. */
const joiner = "(?:[-\u2010\u2011/._&@'\u2019]|:(?=\\p{N}|\\p{L}{1,2}(?![\\p{L}\\p{N}])))"
const wordPattern = new RegExp(`${piece}(?:${joiner}${piece})*`, 'gu')
const joinerPattern = /[-/._&@:']/
/** Longer words are cut, in the index and in the query alike, so that no pasted blob becomes a term. */
const longest = 64

/** The words of a text in their order. Everything else, with the signs a query language would know, parts words. */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.normalize('NFC').matchAll(wordPattern), (match) => {
    const whole = plainJoiners(match[0].toLowerCase()).normalize('NFC')
    const parts = whole.split(joinerPattern).map((part) => part.slice(0, longest))
    return {
      start: match.index,
      end: match.index + match[0].length,
      whole: whole.slice(0, longest),
      parts: parts.length > 1 ? parts : [],
    }
  })
}

function plainJoiners(word: string): string {
  return word.replace(/[\u2010\u2011]/g, '-').replaceAll('\u2019', "'")
}
