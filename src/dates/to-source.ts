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

/** Plain arrays: most texts are a line, for which typed ones cost more to make than they save. */
function lookUp(tokens: readonly Token[], { roles }: Lexicon): Pick<Source, 'beginnings' | 'endings'> {
  const beginnings: number[] = []
  const endings: number[] = []
  for (const { kind, text } of tokens) {
    const role = kind === 'word' || kind === 'mark' ? roles.get(text) : undefined
    beginnings.push(role?.begins ?? 0)
    endings.push(role?.ends ?? 0)
  }
  return { beginnings, endings }
}
