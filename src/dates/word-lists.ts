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
] as const

export type WordList = (typeof wordLists)[number]

/** What a piece may begin or end: a phrase of a list, a month's or weekday's name, an ordinal in words. */
export type WordClass = WordList | 'months' | 'weekdays' | 'ordinalWords'

const classes: readonly WordClass[] = [...wordLists, 'months', 'weekdays', 'ordinalWords']

/** One bit for each class; there are fewer than the 32 of a bit field. */
export const bitOf = Object.fromEntries(classes.map((name, at) => [name, 1 << at])) as Readonly<
  Record<WordClass, number>
>

/** The bits of what may begin a date, a time or a week. */
export const startingBits =
  bitOf.months |
  bitOf.weekdays |
  bitOf.ordinalWords |
  bitOf.dayArticles |
  bitOf.rangeOpeners |
  bitOf.timeCues |
  bitOf.weakTimeCues |
  bitOf.approximations |
  bitOf.noon |
  bitOf.midnight |
  bitOf.yearCues |
  bitOf.lastWords |
  bitOf.weekCues
