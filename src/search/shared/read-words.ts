import type { SectionRecord } from './payload.ts'
import { splitWords, type Word } from './split-words.ts'
import type { Stemmer } from './stemmer.ts'
import { wordTerms } from './word-terms.ts'

/** The words of a section's text, and each different one once with what the index holds of it. */
export interface ReadWords {
  readonly words: readonly Word[]
  /** For each word the place of its form. */
  readonly formOf: Uint32Array
  readonly forms: readonly { readonly whole: string; readonly terms: readonly string[] }[]
}

const read = new WeakMap<SectionRecord, ReadWords>()

/** Reads a text once, for it answers the next letters of a query as well. The stemmer is the text's. */
export function readWords(record: SectionRecord, stem: Stemmer): ReadWords {
  const before = read.get(record)
  if (before) return before
  const found = listForms(splitWords(record.text), stem)
  read.set(record, found)
  return found
}

/** Words of a text in NFC with their forms. */
export function listForms(words: readonly Word[], stem: Stemmer): ReadWords {
  const forms: ReadWords['forms'][number][] = []
  const places = new Map<string, number>()
  const formOf = Uint32Array.from(words, (word) => {
    let place = places.get(word.whole)
    if (place === undefined) {
      place = forms.push({ whole: word.whole, terms: wordTerms(word, stem) }) - 1
      places.set(word.whole, place)
    }
    return place
  })
  return { words, formOf, forms }
}
