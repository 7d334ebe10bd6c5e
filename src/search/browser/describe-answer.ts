import type { FoundSections } from '../shared/index.ts'
import { fillText } from './fill-text.ts'
import type { Asked } from './search-page.ts'
import type { SearchTexts } from './search-texts.ts'

/** How much was found, in which years, and what was looked for instead: `12 träffar på ”moln” (2021–2023)`. */
export function describeAnswer(
  { query, total, corrections }: Pick<FoundSections, 'query' | 'total' | 'corrections'>,
  { from, to }: Pick<Asked, 'from' | 'to'>,
  texts: Omit<SearchTexts, 'dates'>,
  language: string,
): string {
  const text = total === 0 ? texts.searchNoHits : total === 1 ? texts.searchOneHit : texts.searchHits
  const span = from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`
  const found = fillText(text, { query: query.trim(), count: String(total) }) + (span === '' ? '' : ` (${span})`)
  if (corrections.length === 0) return found
  const stop = /[.!?]$/.test(found) ? '' : '.'
  return `${found}${stop} ${describeCorrections(corrections, texts.searchCorrected, language)}`
}

/** Each word in the quotation marks that stand around `{words}`. */
function describeCorrections(corrections: FoundSections['corrections'], text: string, language: string): string {
  const [, open = '', close = ''] = /(.)\{words\}(.)/u.exec(text) ?? []
  const words = corrections.map(({ instead }) => `${open}${instead}${close}`)
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
  return text.replace(`${open}{words}${close}`, () => list)
}
