import type { Locale } from '../model/index.ts'
import type { DateMention } from './date-mention.ts'
import { findDates } from './find-dates.ts'

/** Marks that may stand beside the date: a bracket on each side, a full stop. */
const mostMarks = 2

/** The date that a text is and hardly anything else; undefined where it says more, or no date. */
export function findDateAlone(text: string, locale: Locale): DateMention | undefined {
  return findDates(text, locale).find((mention) => mention.text.length >= text.length - mostMarks)
}
