/** Words and conventions of dates and times. */
export interface DateWords {
  /** Twelve lists, January first; the full form first, then inflections and abbreviations (without full stop). */
  readonly months: readonly (readonly string[])[]
  /** Seven lists, Monday first; the full form first, then inflections and abbreviations (without full stop). */
  readonly weekdays: readonly (readonly string[])[]
  /** Regions (ISO 3166) of this language where a week begins on Sunday; elsewhere it begins on Monday. */
  readonly sundayFirstRegions: readonly string[]
  /** How `3/4` and `03.04.` are read. */
  readonly numericOrder: 'day-month' | 'month-day'
  /** Whether `2/2013` is a month; elsewhere it is the second issue of the year. */
  readonly monthInDigits: boolean
  /** Whether a sentence may say `March 10`; elsewhere the month comes first in lists and headings alone. */
  readonly monthBeforeDay: boolean
  /** What may follow a day's number: `:e`, `th`, `.`. */
  readonly ordinalSuffixes: readonly string[]
  /** Ordinals written out, first to thirty-first; empty lists where not known. */
  readonly ordinalWords: readonly (readonly string[])[]
  /** Abbreviated months that are ordinary words too, so that they need a day beside them: `jul` (Christmas). */
  readonly monthsOnlyWithDay: readonly string[]
  /** Months that are ordinary words in lower case, so that a number beside them is not enough: `may`, `march`. */
  readonly monthsThatAreWords: readonly string[]
  /** Seven lists as `weekdays`: a weekday that comes again, which is no single day: `måndagar`, `montags`. */
  readonly recurringWeekdays: readonly (readonly string[])[]
  /** Words that make the weekday after them come again: `varje`, `every`. */
  readonly recurringCues: readonly string[]
  /** Words before a day: `den`, `the`. */
  readonly dayArticles: readonly string[]
  /** Words between a day and its month: `of`. */
  readonly monthLinks: readonly string[]
  /** Words between a time and its day, in either order: `på`, `on`. */
  readonly dateLinks: readonly string[]
  /** Words that lead from start to end: `till`, `to`. */
  readonly rangeWords: readonly string[]
  /** Words that open a range: `från`, `between`. */
  readonly rangeOpeners: readonly string[]
  /** Words that part two separate days: `och`, `and`. */
  readonly conjunctions: readonly string[]
  /** Words that a bare hour after them cannot but be a time: `kl`. */
  readonly timeCues: readonly string[]
  /** Words before a time that stand before other numbers too: `at`. */
  readonly weakTimeCues: readonly string[]
  /** Those of them behind which hours and minutes are a time wherever they stand: `um 10.10`. */
  readonly clockCues: readonly string[]
  /** Words before a rough time: `ca`. */
  readonly approximations: readonly string[]
  /** Words after a time: `uhr`. */
  readonly timeUnits: readonly string[]
  /** Words after a time that stand after a length of time too: `h`. */
  readonly durationUnits: readonly string[]
  /** Before and after noon; empty where the language uses 24 hours alone. */
  readonly morning: readonly string[]
  readonly afternoon: readonly string[]
  /** The same as one letter right behind the hour: `9a`, `6p`. */
  readonly morningLetters: readonly string[]
  readonly afternoonLetters: readonly string[]
  /** The hours one to twelve in words. */
  readonly hourWords: readonly string[]
  /** Noon and midnight in words. */
  readonly noon: readonly string[]
  readonly midnight: readonly string[]
  /** Words before a month that tell it from an ordinary word: `during`. */
  readonly periodCues: readonly string[]
  /** Words behind the number of a quarter, and signs before it: `quarter`, `q`. */
  readonly quarterNouns: readonly string[]
  readonly quarterSigns: readonly string[]
  /** Words before a month that mean its first ten days, the next ten, and the rest: `early`, `mid`, `end of`. */
  readonly earlyWords: readonly string[]
  readonly midWords: readonly string[]
  readonly lateWords: readonly string[]
  /** Words behind a year of our era that say so: `ad`. */
  readonly eras: readonly string[]
  /** Words before a year's number: `år`. */
  readonly yearCues: readonly string[]
  /** Words before a date written as digits alone: `uppdaterad` (220122). */
  readonly stampCues: readonly string[]
  /** Words after `1/2` that make it a fraction: `liter`. */
  readonly fractionWords: readonly string[]
  /** Words before numbers that are no dates: `sid`, `version`. */
  readonly numberLabels: readonly string[]
  /** The last of something, and the nouns and the word of `the last day of October`, `the first week of May`. */
  readonly lastWords: readonly string[]
  readonly dayNouns: readonly string[]
  readonly weekNouns: readonly string[]
  readonly partLinks: readonly string[]
  /** Words before a week's number: `vecka`, `v`. */
  readonly weekCues: readonly string[]
  /** Words of which one makes the date a deadline: `senast`. */
  readonly deadlineCues: readonly string[]
  /** Status words of a calendar line. */
  readonly tentative: readonly string[]
  readonly cancelled: readonly string[]
}
