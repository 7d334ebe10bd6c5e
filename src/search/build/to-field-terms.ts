import { fieldNames } from '../shared/index.ts'
import type { AnalysedDocument } from './analyse-documents.ts'
import type { FindOpenCompound } from './find-open-compounds.ts'
import type { TermList } from './list-terms.ts'

/** Words of the body that are its lede too. */
const ledeLength = 40

/** Terms of a document by field, in the order of `fieldNames`, with repetition: what lunr would be given. */
export type FieldTerms = readonly (readonly number[])[]
export type ToFieldTerms = (document: AnalysedDocument) => FieldTerms

export function openFieldTerms({ ofWord }: TermList, findOpen: FindOpenCompound): ToFieldTerms {
  const toTerms = (words: Uint32Array) => {
    const terms: number[] = []
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0
      for (const term of ofWord[word] ?? []) terms.push(term)
      const open = at > 0 ? findOpen(words[at - 1] ?? 0, word) : undefined
      if (open !== undefined) terms.push(open)
    }
    return terms
  }
  return ({ title, byline, body }) => {
    const fields = { title, byline, lede: body.subarray(0, ledeLength), body }
    return fieldNames.map((name) => toTerms(fields[name]))
  }
}
