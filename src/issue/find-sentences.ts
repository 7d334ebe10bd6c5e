import { type DateMention, findDates, mayHoldDates } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import { joinLines } from './join-lines.ts'
import { toSentences } from './to-sentences.ts'

/** A sentence and the dates that it names. */
export interface Sentence {
  readonly text: string
  readonly mentions: readonly DateMention[]
}

/** The date, what contradicts it, and what is suggested ask for the sentences of the same blocks. */
const known = new WeakMap<Block, readonly Sentence[]>()

/** The sentences of a block of running text, in their order; none where the block can hold no date. */
export function findSentences(block: Block, locale: Locale): readonly Sentence[] {
  const found = known.get(block) ?? readSentences(joinLines(block.lines), locale)
  known.set(block, found)
  return found
}

function readSentences(text: string, locale: Locale): readonly Sentence[] {
  if (!mayHoldDates(text, locale)) return []
  return toSentences(text).map((sentence) => ({ text: sentence, mentions: findDates(sentence, locale) }))
}
