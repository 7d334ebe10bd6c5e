import type { Block, PassContext } from '../model/index.ts'
import { hasWord } from '../patterns/index.ts'
import { endsSentence } from './ends-sentence.ts'
import { readMarker } from './read-marker.ts'
import { startsWithDate } from './starts-with-date.ts'
import { textOf } from './text-of.ts'

/** A spoken paragraph is rarely shorter than this; an item often is. */
const long = 80

/**
 * Whether paragraphs that open with a dash are spoken, or are the items of a list: neighbours and sentences decide, not the
 * first letter. `before` is the block above the run.
 */
export function isSpeechRun(run: readonly Block[], before: Block | undefined, context: PassContext): boolean {
  if (!context.locale.cues.speechDash) return false
  const texts = run.map((block) => readMarker(textOf(block))?.text ?? '')
  let speech = leadsToSpeech(before, context)
  for (const text of texts) speech += weigh(text, context)
  const single = run.length === 1 && endsSentence(texts[0] ?? '')
  return speech > 0 || (speech === 0 && single)
}

/**
 * What stands above: a question or a verb of saying with a colon leads to speech, any other colon to a list; a list whose last
 * item does not end a sentence goes on.
 */
function leadsToSpeech(before: Block | undefined, context: PassContext): number {
  if (!before || before.type === 'separator') return 0
  const text = textOf(before)
  if (readMarker(text)?.kind === 'dash' && before.type === 'unmarked' && before.lines.length > 1)
    return afterList(text, context)
  if (/[?!]["”’»*]*$/u.test(text) && before.type !== 'heading') return 2
  if (!text.endsWith(':')) return 0
  return hasWord(text.slice(-120), context.locale.cues.speechVerbs) ? 2 : -1
}

function afterList(text: string, context: PassContext): number {
  const last = /\S*$/.exec(text.slice(-80))?.[0] ?? ''
  if (/[,;]$/.test(text) || context.locale.dates.conjunctions.includes(last.toLowerCase())) return -6
  return endsSentence(text) ? 0 : -2
}

/** Above nought where one paragraph sounds spoken, below where it reads as an item. */
function weigh(text: string, context: PassContext): number {
  const { cues } = context.locale
  if (startsWithDate(text, context.locale)) return -3
  let sum = 0
  if (/^\(?\d{1,3}[).]\s/.test(text)) sum -= 3
  if (hasWord(text, cues.firstPerson)) sum += 1
  if (/[,”"’!?]\s+\p{Ll}+/u.test(text) && saysSomething(text, cues.speechVerbs)) sum += 2
  if (endsSentence(text)) sum += /[.!?]["”’]?\s+\p{Lu}/u.test(text) ? 2 : text.length >= long ? 1 : 0
  else sum -= /[,;]$/.test(text) || text.length < long ? 2 : 1
  return sum
}

/** A verb of saying behind a comma or closing mark: ", säger Anna". */
function saysSomething(text: string, verbs: readonly string[]): boolean {
  return [...text.matchAll(/[,”"’!?]\s+((?:\p{L}+\s+){0,2}\p{L}+)/gu)].some((match) => hasWord(match[1] ?? '', verbs))
}
