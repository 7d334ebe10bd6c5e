import type { DateWords, Locale } from '../model/index.ts'
import { dateSign } from './date-sign.ts'
import { type PhraseSet, phraseSet } from './phrase-set.ts'
import { bitOf, startingBit, startingClasses, type WordClass, type WordList, wordLists } from './word-lists.ts'

/** The date words of a locale, ready to be looked up. */
export interface Lexicon {
  /** Finds something in every lower-case text without digits that holds a date or time, and nothing in most others. */
  readonly sign: RegExp
  readonly months: ReadonlyMap<string, MonthWord>
  readonly weekdays: ReadonlyMap<string, WeekdayWord>
  /** `3/4` is the fourth of March. */
  readonly numericMonthFirst: boolean
  /** `March 10` is usual in sentences. */
  readonly monthBeforeDay: boolean
  /** A full stop makes a number an ordinal here, so that `15.2.` is a day. */
  readonly dotted: boolean
  /** `2/2013` is a month. */
  readonly monthInDigits: boolean
  /** Hours 1–12. */
  readonly hours: ReadonlyMap<string, number>
  /** Days 1–31. */
  readonly ordinalWords: PhraseSet<number>
  readonly words: Readonly<Record<WordList, PhraseSet<true>>>
  /** The classes of which a phrase begins, and those of which one ends, with a piece. */
  readonly roles: ReadonlyMap<string, Roles>
}

/** Classes of words as bits (see `bitOf`). */
export interface Roles {
  readonly begins: number
  readonly ends: number
}

export interface MonthWord {
  /** 1–12. */
  readonly month: number
  readonly abbreviation: boolean
  readonly needsDay: boolean
  readonly isWord: boolean
}

export interface WeekdayWord {
  /** 1 is Monday. */
  readonly weekday: number
  readonly abbreviation: boolean
  readonly recurring: boolean
}

const lexicons = new WeakMap<Locale, Lexicon>()

/** The lexicon of a locale, made once for each. */
export function lexiconOf(locale: Locale): Lexicon {
  const known = lexicons.get(locale)
  if (known) return known
  const made = makeLexicon(locale.dates)
  lexicons.set(locale, made)
  return made
}

function makeLexicon(dates: DateWords): Lexicon {
  const lists = wordLists.map((list) => [list, phraseSet(dates[list].map((text) => [text, true] as const))] as const)
  const words = Object.fromEntries(lists) as Record<WordList, PhraseSet<true>>
  const months = monthWords(dates)
  const weekdays = new Map([...weekdayWords(dates.weekdays, false), ...weekdayWords(dates.recurringWeekdays, true)])
  const ordinalWords = phraseSet(
    dates.ordinalWords.flatMap((forms, day) => forms.map((form) => [form, day + 1] as const)),
  )
  const classes: readonly (readonly [WordClass, PhraseSet<unknown>])[] = [...lists, ['ordinalWords', ordinalWords]]
  const names: readonly (readonly [WordClass, Iterable<string>])[] = [
    ['months', months.keys()],
    ['weekdays', weekdays.keys()],
  ]
  return {
    sign: dateSign(dates),
    months,
    weekdays,
    numericMonthFirst: dates.numericOrder === 'month-day',
    monthBeforeDay: dates.monthBeforeDay,
    dotted: dates.ordinalSuffixes.includes('.'),
    monthInDigits: dates.monthInDigits,
    hours: new Map(dates.hourWords.map((word, at) => [word, at + 1])),
    ordinalWords,
    words,
    roles: toRoles(
      toBits([...names, ...classes.map(([name, set]) => [name, set.byFirst.keys()] as const)]),
      toBits(classes.map(([name, set]) => [name, set.byLast.keys()] as const)),
    ),
  }
}

function toRoles(begins: ReadonlyMap<string, number>, ends: ReadonlyMap<string, number>): ReadonlyMap<string, Roles> {
  const words = [...begins.keys(), ...ends.keys()]
  return new Map(words.map((word) => [word, { begins: begins.get(word) ?? 0, ends: ends.get(word) ?? 0 }]))
}

function toBits(classes: readonly (readonly [WordClass, Iterable<string>])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [name, words] of classes) {
    const bit = bitOf[name] | (startingClasses.has(name) ? startingBit : 0)
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  return bits
}

function monthWords(dates: DateWords): ReadonlyMap<string, MonthWord> {
  const entries = dates.months.flatMap((forms, at) =>
    forms.map((form): [string, MonthWord] => [
      form,
      {
        month: at + 1,
        abbreviation: isAbbreviation(form, forms),
        needsDay: dates.monthsOnlyWithDay.includes(form),
        isWord: dates.monthsThatAreWords.includes(form),
      },
    ]),
  )
  return new Map(entries)
}

function weekdayWords(lists: DateWords['weekdays'], recurring: boolean): readonly (readonly [string, WeekdayWord])[] {
  return lists.flatMap((forms, at) =>
    forms.map((form) => [form, { weekday: at + 1, abbreviation: isAbbreviation(form, forms), recurring }] as const),
  )
}

/** Inflected forms are as long as the full form, shortened ones are shorter. */
function isAbbreviation(form: string, forms: readonly string[]): boolean {
  return form.length < (forms[0]?.length ?? 0)
}
