import { type Token, tokenize } from './tokenize.ts'

/** Phrases of a locale, by their first and by their last piece, the longest first. */
export interface PhraseSet<Value> {
  readonly byFirst: PhraseIndex<Value>
  readonly byLast: PhraseIndex<Value>
}

export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

export interface Phrase<Value> {
  readonly pieces: readonly Token[]
  readonly value: Value
}

/** Makes a set that can be asked in constant time whether one of its phrases stands at a place. */
export function phraseSet<Value>(entries: Iterable<readonly [string, Value]>): PhraseSet<Value> {
  const phrases = Array.from(entries, ([text, value]) => ({ pieces: tokenize(text), value }))
  const longestFirst = phrases.toSorted((a, b) => b.pieces.length - a.pieces.length)
  return { byFirst: index(longestFirst, 0), byLast: index(longestFirst, -1) }
}

function index<Value>(phrases: readonly Phrase<Value>[], place: number): PhraseIndex<Value> {
  const found = new Map<string, Phrase<Value>[]>()
  for (const phrase of phrases) {
    const key = phrase.pieces.at(place)?.text ?? ''
    const others = found.get(key)
    if (others) others.push(phrase)
    else found.set(key, [phrase])
  }
  return found
}
