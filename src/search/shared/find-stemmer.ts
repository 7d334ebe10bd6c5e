import { stemEnglish } from './stem-english.ts'
import { stemSwedish } from './stem-swedish.ts'
import type { Stemmer } from './stemmer.ts'

const stemmers: ReadonlyMap<string, Stemmer> = new Map([
  ['en', stemEnglish],
  ['sv', stemSwedish],
])

/** The stemmer of a language given as BCP 47 tag (`sv`, `sv-FI`); one that changes nothing where there is none. */
export function findStemmer(language: string): Stemmer {
  return stemmers.get(primaryTag(language)) ?? ((word) => word)
}

function primaryTag(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language
}
