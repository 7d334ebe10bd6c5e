import type { Locale } from '../model/index.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { recent } from './recent.ts'
import type { Source } from './source.ts'
import { type Token, tokenize } from './tokenize.ts'

/** Cuts a text into pieces and looks each of them up once. */
export function toSource(text: string, locale: Locale): Source {
  const tokens = tokenize(text)
  const lexicon = lexiconOf(locale)
  return { tokens, lexicon, ...lookUp(tokens, lexicon), memory: { dates: recent(), days: recent(), listsFrom: 0 } }
}

function lookUp(tokens: readonly Token[], { roles }: Lexicon): Pick<Source, 'beginnings' | 'endings'> {
  const beginnings = new Uint32Array(tokens.length)
  const endings = new Uint32Array(tokens.length)
  let at = 0
  for (const { kind, text } of tokens) {
    const role = kind === 'word' || kind === 'mark' ? roles.get(text) : undefined
    if (role) {
      beginnings[at] = role.begins
      endings[at] = role.ends
    }
    at += 1
  }
  return { beginnings, endings }
}
