import { findDates } from '../dates/index.ts'
import type { Block, IsoDate, Locale } from '../model/index.ts'
import { plainText } from './plain-text.ts'

/** The title, and whether it was put together because the text has none. */
export interface FoundTitle {
  readonly title: string
  readonly composed: boolean
  /** 1-based number of the line whose words it is made of where no line names the publication. */
  readonly guessedAt?: number
}

const longest = 110
/** What stands to the left and to the right of a line are two things. */
const wideGap = /\s{4,}/

/**
 * A mail's subject is the title, without the mark of a list (`[announce]`). A masthead line that is more than the publication's name and a date is the title ("Nyhedsbrev 3", "This Week 228"); where the
 * masthead only says which publication this is, the first heading that is no calendar's gives the title; where there is none
 * either, it is composed of the publication's name, else the first words, and the date.
 */
export function findTitle(blocks: readonly Block[], date: IsoDate | null, locale: Locale): FoundTitle {
  const subject = blocks.find((block) => block.evidence === 'split-mail-header/subject')
  if (subject)
    return {
      title: plainText(subject.lines[0].text.replace(/^[^:]*:\s*(?:\[[^\]]{1,60}\]\s+(?=\S))?/, '')),
      composed: false,
    }
  const masthead = blocks
    .filter(isWritten)
    .flatMap(({ lines }) => lines.flatMap((line) => unframe(line.text).split(wideGap)))
    .filter((text, at, all) => /\p{L}/u.test(text) && !isCutOff(text, all[at + 1]))
  const lines = masthead.filter((text) => !isNumberAndDate(text, locale))
  // Where number and date have a line of their own, what stands beside it is the publication's name.
  const numberApart = masthead.some((text) => isNumberAndDate(text, locale) && hasNumber(text, locale))
  const own = lines.find((text, at) =>
    numberApart ? at === 0 && /\d/.test(text) : /\d/.test(text) || !isPublication(text, locale),
  )
  if (own !== undefined) return { title: plainText(own), composed: false }
  const calendars = new Set(blocks.filter((_, at) => blocks[at + 1]?.type === 'calendar'))
  const heading = blocks.find((block) => block.type === 'heading' && !calendars.has(block))
  if (heading?.type === 'heading') return { title: plainText(heading.title), composed: false }
  const [name] = lines
  if (name !== undefined) return { title: compose(name, date, locale), composed: true }
  const first = blocks[0]?.lines[0]
  return {
    title: compose(plainText(first?.text.trim() ?? ''), date, locale),
    composed: true,
    guessedAt: first?.number ?? 1,
  }
}

const isWritten = (block: Block) => block.type === 'masthead' && block.evidence !== 'mark-masthead/drawing'

/** A line that ends in dots, and that the next one prints whole. */
function isCutOff(text: string, next: string | undefined): boolean {
  const dots = /\s*(?:…|\.{3})$/.exec(text)
  return dots !== null && next?.startsWith(text.slice(0, dots.index)) === true
}

function compose(name: string, date: IsoDate | null, locale: Locale): string {
  const short = name.length > longest ? `${name.slice(0, longest).replace(/\s\S*$/, '')}…` : name
  return date === null ? short : `${short}, ${spell(date, locale)}`
}

/** `2021-12` → `december 2021`; the day is left out. */
function spell(date: IsoDate, locale: Locale): string {
  const [year = '', month] = date.split('-')
  const name = month === undefined ? undefined : locale.dates.months[Number(month) - 1]?.[0]
  return name === undefined ? year : `${name} ${year}`
}

/** Stars, rules and hashes around a line are drawing. */
function unframe(text: string): string {
  return text.replace(/^[\s*=~#|_>-]+|[\s*=~#|_<-]+$/g, '')
}

function isPublication(text: string, locale: Locale): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((word) => locale.cues.publication.includes(word))
}

/** At most this many words beside a number and a date: "Issue 14 | Spring 2024". */
const mostOtherWords = 2

/** Nothing but a date and a number: "Nr 2, maj 2023"; a season or a mark may stand beside a number. */
function isNumberAndDate(text: string, locale: Locale): boolean {
  let rest = text
  for (const mention of findDates(text, locale).toReversed()) {
    rest = `${rest.slice(0, mention.at)} ${rest.slice(mention.end)}`
  }
  const { number, volume, seasons } = locale.cues
  const known = [...number, ...volume, ...seasons]
  const others = (rest.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !known.includes(word))
  return (
    others.length === 0 || (hasNumber(text, locale) && others.length <= mostOtherWords && !isPublication(text, locale))
  )
}

function hasNumber(text: string, { cues }: Locale): boolean {
  const words = text.toLowerCase().split(/[\s.:]+/)
  return words.some((word, at) => [...cues.number, ...cues.volume].includes(word) && /^\d+/.test(words[at + 1] ?? ''))
}
