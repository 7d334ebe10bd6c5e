import type { DateWords } from '../model/index.ts'

/** The words of which a date or time without a digit has one: `maj`, `midnatt`, `three o'clock`, `first quarter`. */
const wordsOfDates = ['noon', 'midnight', 'timeUnits', 'morning', 'afternoon', 'quarterNouns'] as const

/** A pattern that finds something in every lower-case text without digits that holds a date or time, and nothing in most others. */
export function dateSign(dates: DateWords): RegExp {
  const phrases = [...dates.months.flat(), ...wordsOfDates.flatMap((list) => dates[list])]
  const words = phrases.map((phrase) => phrase.match(/\p{L}+/gu)?.join('[^\\p{L}]+') ?? '')
  const any = [...new Set(words)].join('|')
  // A letter and its mark (NFD) may be a letter of such a word. What stands before is looked at last, for it takes longest.
  return new RegExp(`(?![\\0-\\u02FF\\u2000-\\u20CF])\\p{M}|(?=(?:${any})(?!\\p{L}))(?<!\\p{L})`, 'u')
}
