import type { Block, Pass } from '../../model/index.ts'
import { asLines } from '../as-lines.ts'
import { blankLinesBetween } from '../blank-lines-between.ts'
import { readMarker } from '../read-marker.ts'
import { textOf } from '../text-of.ts'

/** Shorter text above a break may be a heading or a line of verse. */
const shortest = 60
/** Longer text without a full stop inside is no heading. */
const longest = 110

/**
 * A paragraph that a page break cut: the text above ends inside a sentence, that below goes on in lower case, and more blank lines
 * than one, or a page's number, lie between.
 */
export const joinParagraphs: Pass = (blocks) => {
  // Runs of blocks that are one paragraph, each with the page numbers behind its parts.
  const runs: { parts: Block[]; folios: Block[] }[] = []
  let folio = false
  for (const block of blocks) {
    const run = runs.at(-1)
    const above = run?.parts.at(-1)
    if (run && block.type === 'folio') {
      run.folios.push(block)
      folio = true
      continue
    }
    if (run && above && isCut(above, block, folio)) run.parts.push(block)
    else runs.push({ parts: [block], folios: [] })
    folio = false
  }
  return { value: runs.flatMap(({ parts, folios }) => [join(parts), ...folios]), messages: [] }
}

function join(parts: readonly Block[]): Block {
  const [first] = parts
  if (!first || parts.length === 1) return first as Block
  return { ...first, lines: asLines(parts.flatMap((part) => part.lines)) } as Block
}

function isCut(above: Block, below: Block, folio: boolean): boolean {
  if (
    (above.type !== 'unmarked' && above.type !== 'speech') ||
    below.type !== 'unmarked' ||
    readMarker(below.lines[0].text)
  )
    return false
  const upper = textOf(above)
  const broken = folio || blankLinesBetween(above, below) > 1 || above.lines.at(-1)?.ending === '\f'
  const long = upper.length >= longest || (upper.length >= shortest && (folio || /[.!?]\s/.test(upper)))
  return broken && long && /[\p{L}\p{N},–-]$/u.test(upper) && /^\p{Ll}+(?!\p{L})/u.test(textOf(below))
}
