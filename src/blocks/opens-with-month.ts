import { isMonthName } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'

/** Whether the first word of a text is the name of a month. */
export function opensWithMonth(text: string, locale: Locale): boolean {
  return isMonthName(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '', locale)
}
