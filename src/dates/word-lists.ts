/** The lists of a locale that are nothing but words to be found at a place. */
export const wordLists = [
  'recurringCues',
  'ordinalSuffixes',
  'dayArticles',
  'monthLinks',
  'dateLinks',
  'rangeWords',
  'rangeOpeners',
  'conjunctions',
  'timeCues',
  'weakTimeCues',
  'clockCues',
  'approximations',
  'timeUnits',
  'durationUnits',
  'morning',
  'afternoon',
  'noon',
  'midnight',
  'yearCues',
  'stampCues',
  'fractionWords',
  'numberLabels',
  'lastWords',
  'dayNouns',
  'weekNouns',
  'partLinks',
  'weekCues',
  'deadlineCues',
  'periodCues',
  'quarterNouns',
  'quarterSigns',
  'earlyWords',
  'midWords',
  'lateWords',
  'eras',
  'morningLetters',
  'afternoonLetters',
  'hourWords',
] as const

export type WordList = (typeof wordLists)[number]

/** What a piece may begin or end: a phrase of a list, a month's or weekday's name, an ordinal in words. */
export type WordClass = WordList | 'months' | 'weekdays' | 'ordinalWords'

const classes: readonly WordClass[] = [...wordLists, 'months', 'weekdays', 'ordinalWords']

/** The last bit of a field says that a piece may begin a date, a time or a week. */
const bits = 31
export const startingBit = 1 << bits

/** The bit of each class. Some share one, for a bit is only there to refuse most pieces quickly. */
export const bitOf = Object.fromEntries(classes.map((name, at) => [name, 1 << (at % bits)])) as Readonly<
  Record<WordClass, number>
>

/** The classes of what may begin a date, a time or a week. */
export const startingClasses: ReadonlySet<WordClass> = new Set([
  'months',
  'weekdays',
  'ordinalWords',
  'dayArticles',
  'rangeOpeners',
  'timeCues',
  'weakTimeCues',
  'approximations',
  'noon',
  'midnight',
  'yearCues',
  'lastWords',
  'weekCues',
  'quarterSigns',
  'earlyWords',
  'midWords',
  'lateWords',
])
