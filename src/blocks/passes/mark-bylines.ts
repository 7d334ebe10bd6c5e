import type { Block, Pass, PassContext } from '../../model/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { hasWord } from '../has-word.ts'
import { textOf } from '../text-of.ts'

const longest = 90
/** Two to four words with capitals, particles between them allowed. */
const name = /^\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|af|av|de|den|der|du|la|le|van|von|zu)){1,4}/u

const particle = /^(?:af|av|de|den|der|du|la|le|van|von|zu)$/

/** Who wrote it, or signs it: a name with a title, or a name behind a word such as "text" or "by". */
export const markBylines: Pass = (blocks, context) => ({
  value: blocks.map((block) =>
    isByline(block, context) ? { type: 'byline', lines: block.lines, evidence: 'mark-bylines/name' } : block,
  ),
  messages: [],
})

function isByline(block: Block, context: PassContext): boolean {
  if (block.type !== 'unmarked' || block.evidence === 'split-run-on-titles/title' || block.lines.length > 2)
    return false
  const text = textOf(block)
  if (text.length > longest || endsSentence(text) || /[:;?]$/.test(text)) return false
  const { byline, roles } = context.locale.cues
  const opening = byline.find(
    (cue) => text.toLowerCase().startsWith(cue) && !/^[\p{L}\p{N}]/u.test(text.slice(cue.length)),
  )
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
