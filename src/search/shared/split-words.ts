/** A word as the index knows it, wherever it stands. */
export interface WordForm {
  /** Lower case, NFC, with one kind of hyphen and apostrophe, numbers in one: `e-hälsa`, `s2019/01521`, `c++`, `100000`. */
  readonly whole: string
  /** The pieces between hyphens, slashes and the like, in a number between its thousands; empty where there is but one. */
  readonly parts: readonly string[]
}

/** A word of a text. */
export interface Word extends WordForm {
  /** 0-based offsets in the text's NFC form, in UTF-16 units; `end` exclusive. */
  readonly start: number
  readonly end: number
}

/** `C++`, `C#`: a sign that belongs to the letters before it. */
const sign = '(?:(?:\\+{1,2}|#)(?![\\p{L}\\p{N}]))?'
const piece = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*${sign}`
/** A colon joins clocks and endings (`12:30`, `EU:s`); before a longer word it is a stop without its space. */
const joiner = "(?:[-/._&@']|:(?=\\p{N}|\\p{L}{1,2}(?![\\p{L}\\p{N}])))"
/** `100 000`, `1,000,000`: one number. A table's row of hundreds is not. */
const number = '(?<!\\p{N})\\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f,]\\p{Nd}{3}){1,8}(?![\\p{L}\\p{N}]|[-/.,:]\\p{N})'
/** What has more pieces is several words: nobody means `a/a/a…` as one. */
const mostJoined = 23
const wordPattern = new RegExp(`${number}|${piece}(?:${joiner}${piece}){0,${mostJoined}}`, 'gu')
const separators = /[ \u00a0\u2009\u202f,]/g
const partPattern = /[-/._&@:' \u00a0\u2009\u202f,]/
/** Longer words are cut, in the index and in the query alike, so that no pasted blob becomes a term. */
const longest = 64

/** Hyphens and apostrophes that are written in several ways, each of one unit. */
const otherJoiners = /[\u2010\u2011\u2019]/g

/** The words of a text in their order. Everything else, with the signs a query language would know, parts words. */
export function splitWords(text: string): readonly Word[] {
  return matchWords(text).map(({ written, start, end }) => ({ ...toForm(written), start, end }))
}

/** The same, each as it is written there in lower case: `toForm` makes of it what the index knows. */
export function listWritten(text: string): readonly string[] {
  return matchWords(text).map(({ written }) => written)
}

/** What a word is, of its letters as written in lower case, in NFC: `100 000` is `100000`. */
export function toForm(written: string): WordForm {
  const parts = partPattern.test(written) ? written.split(partPattern).map((part) => part.slice(0, longest)) : []
  return { whole: written.replace(separators, '').slice(0, longest), parts }
}

function matchWords(text: string) {
  const composed = text.normalize('NFC').replace(otherJoiners, (joiner) => (joiner === '\u2019' ? "'" : '-'))
  const words: { readonly written: string; readonly start: number; readonly end: number }[] = []
  for (const { 0: found, index } of composed.matchAll(wordPattern))
    words.push({ written: toLower(found), start: index, end: index + found.length })
  return words
}

function toLower(found: string): string {
  const lower = found.toLowerCase()
  // A letter that has no small form of its own may become two.
  return lower.length > found.length ? lower.normalize('NFC') : lower
}
