import type { Locale } from '../model/index.ts'

/** The day on which a week begins where a language (BCP 47) is spoken: 1 for Monday, 7 for Sunday. */
export function findFirstWeekday(language: string, { dates }: Locale): 1 | 7 {
  const { region = '' } = new Intl.Locale(language)
  return dates.sundayFirstRegions.includes(region.toLowerCase()) ? 7 : 1
}
