import { findDates } from '../dates/index.ts'
import type { Block, Line, PassContext } from '../model/index.ts'
import { isCue } from './is-cue.ts'
import { isDateAlone } from './is-date-alone.ts'
import { isGreeting } from './is-greeting.ts'
import { isLabel } from './is-label.ts'
import { textOf } from './text-of.ts'

const longest = 110
const mostWords = 16
const mostLines = 2
/** A shorter line was not wrapped but ended. */
const shortestWrapped = 40
/** Words of a sentence or quotation; shorter ones may well be headings. */
const fewestOfSentence = 6
const mostWordsWithColon = 3
/** A mail or web address; a bare domain only with a path or with `www`. */
const address =
  /\S@\S|:\/\/|(?:^|\s)www\.|\p{L}\.\p{Ll}{2,6}\/|\p{L}\.(?:com|org|net|se|dk|no|fi|de|eu|uk|ie|info)(?:\s|$)/u

/** Whether a block could head what follows, by itself: short, no sentence, no label, no address, no date alone. */
export function mayBeHeading(block: Block, below: Block | undefined, context: PassContext): boolean {
  if (block.lines.length > mostLines) return false
  const text = withoutColon(textOf(block), below)
  if (text.length > longest || !opensLikeHeading(text) || closesLikeText(text)) return false
  if (text.length > mostWords * 2 && text.split(/\s+/).length > mostWords) return false
  if (block.lines.slice(0, -1).some((line, at) => !line.wrapped && !runsOn(line, block.lines[at + 1]))) return false
  return (
    !isLabel(text, context) &&
    !isGreeting(text, context.locale) &&
    !isSentence(text, context) &&
    !isQuoted(text) &&
    !isCue(text, context.locale.cues.closings) &&
    !holdsText(text) &&
    !isDateAlone(text, context.locale) &&
    !isField(text, context)
  )
}

/** `Kör: torsdagar kl. 19`: a name and its time. */
function isField(text: string, { locale }: PassContext): boolean {
  if (!/^\p{L}[\p{L} -]{2,30}:\s.*\d/u.test(text)) return false
  return findDates(text, locale).some(({ from }) => from.hour !== undefined)
}

/** An address, an enumeration, the end of a sentence before another, or a question with its answer. Most lines have not even the marks of these. */
function holdsText(text: string): boolean {
  if (!/[@.:!?;]/.test(text)) return false
  return (
    address.test(text) ||
    /\d.*;\s/.test(text) ||
    /\p{L}\?\s+[–—-]\s/u.test(text) ||
    /\p{Ll}{4}(?:[.!]\s+\p{Lu}|[?]\s+\p{Lu}.*[.!?]$)/u.test(text)
  )
}

/** A title that was wrapped at a width of its own: the break falls inside its sentence. */
function runsOn(line: Line, next: Line | undefined): boolean {
  return (
    line.text.trim().length >= shortestWrapped &&
    /[\p{L}\p{N},–-]$/u.test(line.text) &&
    /^\s*\p{Ll}/u.test(next?.text ?? '')
  )
}

/** Short words with a colon head a paragraph; over a list they lead to it. */
function withoutColon(text: string, below: Block | undefined): string {
  const heads = below?.type === 'unmarked' || below?.type === 'preformatted'
  return heads && text.endsWith(':') && text.split(/\s+/).length <= mostWordsWithColon ? text.slice(0, -1) : text
}

/** A capital, a digit, a quotation mark or a picture; or a name that begins small and goes on with a capital. */
function opensLikeHeading(text: string): boolean {
  return (
    /^["”“'’«»(¿¡[]?(?:\p{Lu}|\p{N}|\p{Lo}|\p{Extended_Pictographic}|\p{Ll}+\p{Lu}|\p{Ll}-\p{L})/u.test(text) &&
    /\p{L}{2}/u.test(text)
  )
}

/** A full stop, comma, colon, semicolon or dots end text; question and exclamation mark may end a heading. */
function closesLikeText(text: string): boolean {
  return /(?:[.,;:…]|[.,;:…]["”’)])$/u.test(text)
}

/** A longer line with a finite verb, where the language's headings do without, and not set in capitals word by word. */
function isSentence(text: string, { locale: { cues } }: PassContext): boolean {
  const words = text.length < fewestOfSentence * 2 - 1 ? [] : text.split(/\s+/)
  if (words.length < fewestOfSentence) return false
  const capitals = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length
  const verb = words.slice(1).some((word) => cues.finiteVerbs.includes(word.toLowerCase()))
  return verb && capitals <= words.length / 3 && !asks(text, cues)
}

/** A longer line in quotation marks is quoted. */
const isQuoted = (text: string) => /^["”“«»].*["”“»«]$/u.test(text) && text.split(/\s+/).length >= fewestOfSentence

/** A question may head its answer, and so may what it asks for: "What is new on the shelves". */
function asks(text: string, { questionWords, finiteVerbs }: PassContext['locale']['cues']): boolean {
  const first = /^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? ''
  return text.endsWith('?') || (questionWords.includes(first) && !finiteVerbs.includes(first))
}
