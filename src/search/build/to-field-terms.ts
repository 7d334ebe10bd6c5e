import { fieldNames } from '../shared/index.ts'
import { type AnalysedDocuments, startOf } from './analyse-issues.ts'
import type { FindOpenCompound } from './find-open-compounds.ts'
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
  const { starts, numbers } = ofWord
  let terms = new Uint32Array(4096)
  let length = 0
  const push = (term: number) => {
    if (length === terms.length) {
      const longer = new Uint32Array(length * 2)
      longer.set(terms)
      terms = longer
    }
    terms[length++] = term
  }
  const add = (from: number, to: number, isFirst: boolean) => {
    for (let at = from; at < to; at++) {
      const word = words[at] as number
      const end = starts[word + 1] as number
      for (let own = starts[word] as number; own < end; own++) push(numbers[own] as number)
      if (at === from && isFirst) continue
      const open = findOpen(words[at - 1] as number, word)
      for (let own = 0; own < open.length; own++) push(open[own] as number)
    }
    return length
  }
  return (document) => {
    length = 0
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
    const fields = {
      title: terms.subarray(0, ends[0]),
      byline: terms.subarray(ends[0], ends[1]),
      lede: terms.subarray(ends[1], ends[2]),
      body: terms.subarray(ends[1], ends[3]),
    }
    return fieldNames.map((name) => fields[name])
  }
}
