import { fieldNames } from '../shared/index.ts'
import { type AnalysedDocuments, startOf } from './analyse-issues.ts'
import type { FindOpenCompound } from './find-open-compounds.ts'
import { openList } from './growing-list.ts'
import type { TermList } from './list-terms.ts'

/** Words of the body that are its lede too. */
const ledeLength = 40

/** Terms of a document by field, in the order of `fieldNames`, with repetition: what lunr would be given. */
export type FieldTerms = readonly ArrayLike<number>[]
/** The terms of a document by its number, until those of the next are asked for. */
export type ToFieldTerms = (document: number) => FieldTerms

export function openFieldTerms(
  analysed: AnalysedDocuments,
  { ofWord }: TermList,
  findOpen: FindOpenCompound,
): ToFieldTerms {
  const { words } = analysed
  const terms = openList()
  const add = (from: number, to: number, isFirst: boolean) => {
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0
      const end = ofWord.starts[word + 1] ?? 0
      for (let own = ofWord.starts[word] ?? 0; own < end; own++) terms.push(ofWord.numbers[own] ?? 0)
      if (at === from && isFirst) continue
      for (const open of findOpen(words[at - 1] ?? 0, word)) terms.push(open)
    }
    return terms.length()
  }
  return (document) => {
    terms.clear()
    const [title, byline] = [startOf(analysed, document, 'title'), startOf(analysed, document, 'byline')]
    const [body, end] = [startOf(analysed, document, 'text'), startOf(analysed, document + 1, 'title')]
    const lede = Math.min(end, body + ledeLength)
    const ends = [
      add(title, byline, true),
      add(byline, body, true),
      // The lede is the opening of the body, and its terms that of the body's.
      add(body, lede, true),
      add(lede, end, false),
    ] as const
    const all = terms.view()
    const fields = {
      title: all.subarray(0, ends[0]),
      byline: all.subarray(ends[0], ends[1]),
      lede: all.subarray(ends[1], ends[2]),
      body: all.subarray(ends[1], ends[3]),
    }
    return fieldNames.map((name) => fields[name])
  }
}
