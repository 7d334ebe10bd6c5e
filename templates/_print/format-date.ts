import { fill } from './fill.ts'

/** Where a language alone is meant, its usual form: English without a country writes the day first. */
const usual: Readonly<Record<string, string>> = { en: 'en-GB' }

const forms = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const

/** A date in words, as precise as it is known. @example formatDate('2021-12-03', 'sv') // '3 december 2021' */
export function formatDate(date: string, language: string): string {
  const length = date.length >= 10 ? 10 : date.length >= 7 ? 7 : 4
  return formatOf(language, forms[length]).format(
    new Date(`${`${date.slice(0, length)}-01-01`.slice(0, 10)}T00:00:00Z`),
  )
}

/** How a language writes a date: `{day} {month} {year}`, and its names of months there. */
export interface DateForm {
  readonly form: string
  readonly months: readonly string[]
}

/** How `formatDate` writes years, months and days, for who has no formats at hand. */
export function listDateForms(language: string): readonly DateForm[] {
  const read = (form: Intl.DateTimeFormatOptions, month: number) =>
    formatOf(language, form).formatToParts(new Date(Date.UTC(2000, month)))
  return Object.values(forms).map((form) => {
    const texts = read(form, 0).map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
    const months = Array.from(
      { length: 12 },
      (_, month) => read(form, month).find(({ type }) => type === 'month')?.value,
    )
    return { form: texts.join(''), months: months.filter((name) => name !== undefined) }
  })
}

const dayForms = {
  whole: { weekday: 'short', ...forms[10] },
  weekday: { weekday: 'short', day: 'numeric' },
} as const

/** A day with its weekday: whole, or as it stands below its month. @example formatDay('2021-12-03', 'whole', 'sv') // 'fre 3 december 2021' */
export function formatDay(day: string, form: keyof typeof dayForms, language: string): string {
  return formatOf(language, dayForms[form]).format(new Date(`${day}T00:00:00Z`))
}

const weekdayForms = { short: { weekday: 'short' }, long: { weekday: 'long' } } as const

/** The name of a day's weekday. @example formatWeekday('2021-12-03', 'long', 'sv') // 'fredag' */
export function formatWeekday(day: string, form: keyof typeof weekdayForms, language: string): string {
  return formatOf(language, weekdayForms[form]).format(new Date(`${day}T00:00:00Z`))
}

const monthForms = { long: { month: 'long' }, narrow: { month: 'narrow' } } as const

/** The name of a month, January being 1, or its first letter. @example formatMonth(3, 'long', 'sv') // 'mars' */
export function formatMonth(month: number, form: 'long' | 'narrow', language: string): string {
  return formatOf(language, monthForms[form]).format(new Date(Date.UTC(2000, month - 1)))
}

/** A time of day as a language writes it. @example formatTime('10:00', '{hour}.{minute}') // '10.00' */
export function formatTime(time: string, form: string): string {
  const [hour = '', minute = ''] = time.split(':')
  return fill(form, { hour, minute })
}

/** First and last day of a range in words; what both share stands only at the last. */
export interface DaysInWords {
  readonly first: string
  readonly joint: string
  readonly last: string
}

/**
 * A range of days; below the month of both with their weekdays.
 * @example formatDays('2021-03-13', '2021-03-15', { language: 'sv', inMonth: false }) // { first: '13', joint: '–', last: '15 mars 2021' }
 */
export function formatDays(
  start: string,
  end: string,
  { language, inMonth }: { readonly language: string; readonly inMonth: boolean },
): DaysInWords {
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7)
  if (isOneMonth && inMonth) {
    const [first, last] = [formatDay(start, 'weekday', language), formatDay(end, 'weekday', language)]
    return { first, joint: ' – ', last }
  }
  const last = formatDate(end, language)
  // Only where the day comes first can the month be left out of the first of both.
  const isShared = isOneMonth && /^\d+(?!\d)/.test(last) && !/^\d{4}/.test(last)
  return {
    first: isShared ? String(Number(start.slice(8, 10))) : formatDate(start, language),
    joint: isShared ? '–' : ' – ',
    last,
  }
}

const formats = new Map<string, Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>>()

/** The format of a language for one of the forms above, made once. */
function formatOf(language: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(language) ?? new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>()
  formats.set(language, known)
  const format = known.get(form) ?? newFormat(language, form)
  known.set(form, format)
  return format
}

// The language is always named and the zone is UTC: the machine's own settings change nothing.
function newFormat(language: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat([usual[language] ?? language, 'en-GB'], {
    ...form,
    timeZone: 'UTC',
    calendar: 'gregory',
  })
}
