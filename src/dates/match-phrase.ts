import type { Phrase, PhraseSet } from './phrase-set.ts'
import type { Token } from './tokenize.ts'

/** A phrase that stands at a place: what it means, and the index of the piece after it (or, looking back, of its first). */
export interface PhraseMatch<Value> {
  readonly value: Value
  readonly next: number
}

/** The longest phrase of the set that begins at a piece; undefined where none does. */
export function matchPhrase<Value>(
  tokens: readonly Token[],
  at: number,
  set: PhraseSet<Value>,
): PhraseMatch<Value> | undefined {
  for (const phrase of set.byFirst.get(tokens[at]?.text ?? '') ?? []) {
    if (stands(tokens, at, phrase)) return { value: phrase.value, next: at + phrase.pieces.length }
  }
  return undefined
}

/** The longest phrase of the set that ends with the piece before `end`; `next` is where it begins. */
export function matchPhraseBefore<Value>(
  tokens: readonly Token[],
  end: number,
  set: PhraseSet<Value>,
): PhraseMatch<Value> | undefined {
  for (const phrase of set.byLast.get(tokens[end - 1]?.text ?? '') ?? []) {
    const at = end - phrase.pieces.length
    if (stands(tokens, at, phrase)) return { value: phrase.value, next: at }
  }
  return undefined
}

function stands<Value>(tokens: readonly Token[], at: number, phrase: Phrase<Value>): boolean {
  return phrase.pieces.every((piece, place) => {
    const token = tokens[at + place]
    if (!token) return false
    // A phrase may be broken over a line.
    return piece.kind === 'space' ? token.kind === 'space' || token.kind === 'line' : piece.text === token.text
  })
}
