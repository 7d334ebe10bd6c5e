import { findDates, isMonthName } from '../dates/index.ts'
import type { Locale } from '../model/index.ts'
import { rememberTexts } from '../patterns/index.ts'
import { foldCues } from './fold-cues.ts'
import { isCue } from './is-cue.ts'

const counter = /^\s*\(?(?:\d{1,3}|\p{L})[.)]\s+/u

/** Whether a title announces a calendar, by itself, counted (`2. Termine`), or with the time it is for: `Kalendarium oktober 2023`. */
export const isCalendarTitle = rememberTexts((title: string, locale: Locale): boolean => {
  if (title.length > 80) return false
  const { cues } = locale
  if (endsWithNoun(title, cues.calendarNouns)) return true
  if (!holdsOpening(title, cues.calendar)) return false
  const text = title.replace(counter, '')
  if (isCue(text, cues.calendar)) return true
  const words = withoutDates(text, locale)
    .split(/\s+/)
    .filter((word) => {
      const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
      return !/^(?:19|20)\d\d$/.test(bare) && !isMonthName(bare, locale) && !cues.seasons.includes(bare)
    })
  return words.length > 0 && isCue(words.join(' '), cues.calendar)
})

/** A title of few words: whose calendar it is. */
const mostWords = 3

function endsWithNoun(title: string, nouns: readonly string[]): boolean {
  const text = title.trim().toLowerCase()
  const end = text.endsWith(':') ? text.length - 1 : text.length
  return nouns.some((noun) => text.endsWith(noun, end)) && text.split(/\s+/).length <= mostWords
}

function holdsOpening(text: string, cues: readonly string[]): boolean {
  const { openings, sign } = foldCues(cues)
  return sign.test(text) && (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => openings.has(word))
}

function withoutDates(text: string, locale: Locale): string {
  if (!/\d/.test(text)) return text
  return findDates(text, locale).reduceRight((rest, { at, end }) => `${rest.slice(0, at)} ${rest.slice(end)}`, text)
}
