import type { Block, Pass, PassContext } from '../../model/index.ts'
import { hasWord } from '../../patterns/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { indentOf } from '../find-layout.ts'
import { isCue } from '../is-cue.ts'
import { textOf } from '../text-of.ts'

const longest = 90
/** Blocks of a signature, its longest line, and the words of its first. */
const mostSigned = 3
const longestSigned = 60
const mostNames = 5
/** Columns before a line that stands to the right of the text. */
const farRight = 20
/** Two to four words with capitals, particles between them allowed. */
const name = /^\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|(?:af|av|de|den|der|du|la|le|van|von|zu)(?!\p{L}))){1,4}/u

const particle = /^(?:af|av|de|den|der|du|la|le|van|von|zu)$/

/** Who wrote it, or signs it: a name with a title, a name behind a word such as "text" or "by", or the lines below the close of a letter. */
export const markBylines: Pass = (blocks, context) => {
  let signs = 0
  const aside = isAside(blocks)
  const value = blocks.map((block): Block => {
    const closes = isClosing(block, context)
    const signed: boolean = signs > 0 && isSignature(block, signs === mostSigned)
    signs = closes ? mostSigned : signed ? signs - 1 : 0
    if (closes) return { type: 'paragraph', lines: block.lines, evidence: 'mark-bylines/closing' }
    if (signed) return { type: 'byline', lines: block.lines, evidence: 'mark-bylines/signature' }
    return isByline(block, context) || aside(block)
      ? { type: 'byline', lines: block.lines, evidence: 'mark-bylines/name' }
      : block
  })
  return { value, messages: [] }
}

/** Names set far to the right, each below a text, where no other line is: who wrote it signs there. */
function isAside(blocks: readonly Block[]): (block: Block) => boolean {
  const isRight = (block: Block) =>
    block.type === 'unmarked' && block.lines.length === 1 && indentOf(block.lines[0]) >= farRight
  const right = blocks.flatMap((block, at) => (isRight(block) ? [{ block, above: blocks[at - 1] }] : []))
  const signs = right.every(({ block, above }) => {
    const text = textOf(block)
    return /\s/.test(text) && isName(text) && above?.type === 'unmarked' && endsSentence(textOf(above))
  })
  const signed = new Set(signs ? right.map(({ block }) => block) : [])
  return (block) => signed.has(block)
}

function isClosing(block: Block, { locale }: PassContext): boolean {
  return block.type === 'unmarked' && block.lines.length === 1 && isCue(textOf(block), locale.cues.closings)
}

/** A name, and in the lines or blocks below it what the person is and for whom. */
function isSignature(block: Block, first: boolean): boolean {
  if (block.type !== 'unmarked' || block.lines.length > mostSigned + 1) return false
  const texts = block.lines.map((line) => line.text.trim())
  const short = texts.every((text) => text.length <= longestSigned && !endsSentence(text) && !/[:;?]$/.test(text))
  if (!short) return false
  return first ? isName(texts[0] ?? '') : /^\p{Ll}/u.test(texts[0] ?? '')
}

const isName = (text: string) =>
  text.split(/\s+/).length <= mostNames &&
  text.split(/[\s,]+/).every((word) => /^[\p{Lu}(&]/u.test(word) || particle.test(word))

function isByline(block: Block, context: PassContext): boolean {
  if (block.type !== 'unmarked' || block.evidence === 'split-run-on-titles/title' || block.lines.length > 2)
    return false
  const text = textOf(block)
  if (text.length > longest || endsSentence(text) || /[:;?]$/.test(text)) return false
  const { byline, roles } = context.locale.cues
  const lower = text.toLowerCase()
  const opening = byline.find((cue) => lower.startsWith(cue) && !/^[\p{L}\p{N}]/u.test(text.slice(cue.length)))
  if (opening !== undefined) return isNames(text.slice(opening.length).replace(/^[\s:,–-]+/, ''), context)
  const rest = name.exec(text)
  return rest !== null && hasWord(text.slice((rest[0].split(/\s+/)[0] ?? '').length), roles)
}

/** Nothing but names, with small words between them: "Anna Ek och Bo Alm, Fjärdarkivet". */
function isNames(text: string, context: PassContext): boolean {
  const small = text
    .split(/[\s,/&]+/)
    .filter(
      (word) => /^\p{Ll}/u.test(word) && !particle.test(word) && !context.locale.dates.conjunctions.includes(word),
    )
  return name.test(text) && small.every((word) => hasWord(word, context.locale.cues.roles))
}
