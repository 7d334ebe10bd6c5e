import { findDates } from '../dates/index.ts'
import type { Line, Locale } from '../model/index.ts'

/** A title with the day of its news in brackets. */
export interface DatedTitle {
  readonly title: string
  /** `(1999-09-13)`, as printed; empty where it stands on the line below. */
  readonly dateline: string
}

const longest = 90
const trailing = /^(.*?\S)[\s-]*(\([^()]{6,24}\))$/

/** The title that a line is, if the line or the one below ends it with a day in brackets and nothing else; null where none does. */
export function readDatedTitle(line: Line, below: Line | undefined, locale: Locale): DatedTitle | null {
  const text = line.text.trim()
  if (text.length > longest || !/\p{L}{2}/u.test(text)) return null
  const match = trailing.exec(text)
  if (match?.[1] && match[2] && isDay(match[2], locale)) return { title: match[1], dateline: match[2] }
  return below && /^\(.*\)$/.test(below.text.trim()) && isDay(below.text.trim(), locale)
    ? { title: text, dateline: '' }
    : null
}

function isDay(bracketed: string, locale: Locale): boolean {
  const inner = bracketed.slice(1, -1).trim()
  return (
    /\d/.test(inner) &&
    findDates(inner, locale).some(
      ({ text, from }) => from.day !== undefined && from.year !== undefined && text.length === inner.length,
    )
  )
}
