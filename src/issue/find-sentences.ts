import { type DateMention, findDates, mayHoldDates } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import { joinLines } from './join-lines.ts'
import { toSentences } from './to-sentences.ts'

/** A sentence and the dates that it names. */
export interface Sentence {
  readonly text: string
  readonly mentions: readonly DateMention[]
}

/** The blocks of an issue and, for each, the sentences of its running text. */
export interface ReadText {
  readonly blocks: readonly Block[]
  readonly sentences: readonly (readonly Sentence[])[]
}

/** The sentences of each block of running text, in their order; none where the block can hold no date. */
export function findSentences(blocks: readonly Block[], locale: Locale): ReadText {
  const sentences = blocks.map((block) => (isRunning(block) ? readSentences(joinLines(block.lines), locale) : none))
  return { blocks, sentences }
}

const none: readonly Sentence[] = []

const isRunning = ({ type }: Block) => type === 'paragraph' || type === 'speech' || type === 'list'

function readSentences(text: string, locale: Locale): readonly Sentence[] {
  if (!mayHoldDates(text, locale)) return none
  return toSentences(text).map((sentence) => ({ text: sentence, mentions: findDates(sentence, locale) }))
}
