import type { Locale } from '../model/index.ts'
import { lexiconOf } from './lexicon.ts'

/** Whether a lower-case word is the name of a month in one of its forms, short ones included. */
export function isMonthName(word: string, locale: Locale): boolean {
  return lexiconOf(locale).months.has(word)
}
