import { formatDate } from '../_print/format-date.ts'
import type { Page } from '../_print/page.ts'

/** A month or year in words, or that there is none. */
export const periodName = ({ text, site }: Page, period: string | null): string =>
  period === null ? text.undated : formatDate(period, site.newsletter.language)
