import type { Locale } from '../model/index.ts'
import { lexiconOf } from './lexicon.ts'
import type { Source } from './source.ts'
import { type Token, tokenize } from './tokenize.ts'

/** Cuts a text into pieces and looks each of them up once. */
export function toSource(text: string, locale: Locale): Source {
  const tokens = tokenize(text)
  const lexicon = lexiconOf(locale)
  return {
    tokens,
    lexicon,
    beginnings: lookUp(tokens, lexicon.beginnings),
    endings: lookUp(tokens, lexicon.endings),
    // Of full length at once: an array that grows by leaps becomes a slow table.
    memory: { dates: new Array(tokens.length), days: new Array(tokens.length), listsFrom: 0 },
  }
}

function lookUp(tokens: readonly Token[], bits: ReadonlyMap<string, number>): Uint32Array {
  const found = new Uint32Array(tokens.length)
  tokens.forEach((token, at) => {
    if (token.kind === 'word' || token.kind === 'mark') found[at] = bits.get(token.text) ?? 0
  })
  return found
}
