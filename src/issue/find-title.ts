import { findDates } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import { plainText } from './plain-text.ts'

/** The title and whether the text has it. */
export interface FoundTitle {
  readonly title: string
  readonly composed: boolean
}

/**
 * A masthead line that is more than the publication's name and a date is the title ("Nyhedsbrev 3", "This Week 228"); where the
 * masthead only says which publication this is, the first heading gives the title; where there is neither, the first line.
 */
export function findTitle(blocks: readonly Block[], locale: Locale): FoundTitle {
  const lines = blocks
    .flatMap((block) => (block.type === 'masthead' ? block.lines.map((line) => unframe(line.text)) : []))
    .filter((text) => /\p{L}/u.test(text))
  const own = lines.filter((text) => !isNumberAndDate(text, locale))
  const heading = blocks.find((block) => block.type === 'heading')
  const numbered = own.find((text) => /\d/.test(text) || !isPublication(text, locale))
  if (numbered !== undefined) return { title: plainText(numbered), composed: false }
  if (heading?.type === 'heading') return { title: plainText(heading.title), composed: false }
  const first = own[0] ?? blocks[0]?.lines[0].text.trim() ?? ''
  return {
    title: first.length > 120 ? `${first.slice(0, 110).replace(/\s\S*$/, '')}…` : first,
    composed: own.length === 0,
  }
}

/** Stars, rules and hashes around a line are drawing. */
function unframe(text: string): string {
  return text.replace(/^[\s*=~#|_>-]+|[\s*=~#|_<-]+$/g, '')
}

function isPublication(text: string, locale: Locale): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((word) => locale.cues.publication.includes(word))
}

/** Nothing but a date and a number: "Nr 2, maj 2023". */
function isNumberAndDate(text: string, locale: Locale): boolean {
  let rest = text
  for (const mention of findDates(text, locale).toReversed())
    rest = `${rest.slice(0, mention.at)} ${rest.slice(mention.end)}`
  const { number, volume } = locale.cues
  const words = rest.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.every((word) => [...number, ...volume].includes(word))
}
