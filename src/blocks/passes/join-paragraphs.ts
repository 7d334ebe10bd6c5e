import type { Block, Pass } from '../../model/index.ts'
import { asLines } from '../as-lines.ts'
import { blankLinesBetween } from '../blank-lines-between.ts'
import { joinRuns, type Run } from '../join-runs.ts'
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
export const joinParagraphs: Pass = (blocks) => ({ value: joinRuns(blocks, goesOn, join), messages: [] })

const goesOn = (run: Run, below: Block, folio: boolean) => isCut(run.at(-1) ?? run[0], below, folio)

function join(run: Run): Block {
  return { ...run[0], lines: asLines(run.flatMap((part) => part.lines)) } as Block
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
