import type { Locale } from '../model/index.ts'
import { lexiconOf } from './lexicon.ts'

/** A quick look whether a text may hold a date or time: most lines of a newsletter hold none. False also holds for its parts. */
export function mayHoldDates(text: string, locale: Locale): boolean {
  return /[0-9]/.test(text) || lexiconOf(locale).sign.test(text.toLowerCase())
}
