/** A word of a text, as it stands there and as the index knows it. */
export interface Word {
  /** 0-based offsets in the text's NFC form, in UTF-16 units; `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Lower case, NFC, with one kind of hyphen and apostrophe, numbers in one: `e-hälsa`, `s2019/01521`, `c++`, `100000`. */
  readonly whole: string
  /** The pieces between hyphens, slashes and the like, in a number between its thousands; empty where there is but one. */
  readonly parts: readonly string[]
}

/** `C++`, `C#`: a sign that belongs to the letters before it. */
const sign = '(?:(?:\\+{1,2}|#)(?![\\p{L}\\p{N}]))?'
const piece = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*${sign}`
/** A colon joins clocks and endings (`12:30`, `EU:s`); before a longer word it is a stop without its space. */
const joiner = "(?:[-/._&@']|:(?=\\p{N}|\\p{L}{1,2}(?![\\p{L}\\p{N}])))"
/** `100 000`, `1,000,000`: one number. */
const number = '(?<!\\p{N})\\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f,]\\p{Nd}{3})+(?![\\p{L}\\p{N}]|[-/.,:]\\p{N})'
const wordPattern = new RegExp(`${number}|${piece}(?:${joiner}${piece})*`, 'gu')
const separators = /[ \u00a0\u2009\u202f,]/g
const partPattern = /[-/._&@:' \u00a0\u2009\u202f,]/
/** Longer words are cut, in the index and in the query alike, so that no pasted blob becomes a term. */
const longest = 64

/** Hyphens and apostrophes that are written in several ways, each of one unit. */
const otherJoiners = /[\u2010\u2011\u2019]/g

/** The words of a text in their order. Everything else, with the signs a query language would know, parts words. */
export function splitWords(text: string): readonly Word[] {
  const composed = text.normalize('NFC').replace(otherJoiners, (joiner) => (joiner === '\u2019' ? "'" : '-'))
  const words: Word[] = []
  for (const { 0: written, index } of composed.matchAll(wordPattern)) words.push(toWord(written, index))
  return words
}

function toWord(written: string, start: number): Word {
  const lower = written.toLowerCase()
  // A letter that has no small form of its own may become two.
  const whole = (lower.length > written.length ? lower.normalize('NFC') : lower).replace(separators, '')
  const parts = partPattern.test(lower) ? lower.split(partPattern).map((part) => part.slice(0, longest)) : []
  return { start, end: start + written.length, whole: whole.slice(0, longest), parts }
}
