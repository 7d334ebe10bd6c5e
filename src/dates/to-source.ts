import type { Locale } from '../model/index.ts'
import { lexiconOf } from './lexicon.ts'
import { recent } from './recent.ts'
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
    memory: { dates: recent(), days: recent(), listsFrom: 0 },
  }
}

function lookUp(tokens: readonly Token[], bits: ReadonlyMap<string, number>): Uint32Array {
  const found = new Uint32Array(tokens.length)
  tokens.forEach((token, at) => {
    if (token.kind === 'word' || token.kind === 'mark') found[at] = bits.get(token.text) ?? 0
  })
  return found
}
