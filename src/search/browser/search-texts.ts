import type { InterfaceText } from '../../model/index.ts'

/** Texts of the interface that the script prints; the page hands them over. */
export type SearchTexts = { readonly dates: readonly DateForm[] } & Pick<
  InterfaceText,
  | 'searchNoHits'
  | 'searchNoHitsHelp'
  | 'searchOneHit'
  | 'searchHits'
  | 'searchFailed'
  | 'searchFromDisk'
  | 'searchCorrected'
  | 'searchMore'
  | 'searchYears'
  | 'searchYear'
  | 'searchTopicPage'
>

/**
 * How a language writes a date: `{day} {month} {year}`, and the names of months there. The first form is of years, the second of
 * months, the third of days.
 */
export interface DateForm {
  readonly form: string
  readonly months: readonly string[]
}
