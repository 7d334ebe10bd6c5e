import type { Locale } from '../model/index.ts'
import { lexiconOf } from './lexicon.ts'

/** Whether a lower-case word is the name of a weekday in one of its forms, short ones included; `mondays` is none. */
export function isWeekdayName(word: string, locale: Locale): boolean {
  return lexiconOf(locale).weekdays.get(word)?.recurring === false
}
