import type { Block, PassContext } from '../model/index.ts'
import { blankLinesBetween } from './blank-lines-between.ts'
import { indentOf } from './find-layout.ts'
import { textOf } from './text-of.ts'

/** How an issue sets its headings, as far as it is consistent. */
export interface HeadingSystem {
  /** Headings are decorated: a bare line is none. */
  readonly decorated: boolean
  /** Headings stand at another indent than the prose does: a line at the prose's is none. */
  readonly outdented: boolean
  /** Two blank lines and more stand above headings alone: they tell higher ones from lower ones. */
  readonly spaced: boolean
  /** Headings stand in the middle of the column: their indent follows from their length. */
  readonly centred: boolean
  /** A picture opens the higher ones: `🗓 Kalender`. */
  readonly signed: boolean
}

const fewest = 3
/** Share of all that may be headings that must be decorated. */
const mostlyDecorated = 0.4

export function findHeadingSystem(
  blocks: readonly Block[],
  candidates: readonly boolean[],
  context: PassContext,
): HeadingSystem {
  const bare = blocks.filter((block, at) => candidates[at] && block.type !== 'heading')
  const decorated = blocks.filter((block) => block.type === 'heading').length
  const elsewhere = bare.filter((block) => indentOf(block.lines[0]) !== context.layout.indent)
  return {
    decorated: decorated >= fewest && decorated >= (decorated + bare.length) * mostlyDecorated,
    outdented: context.layout.indent > 0 && elsewhere.length >= 2,
    // Where the text is not wrapped, wide gaps are page breaks, which fall where they fall.
    spaced: context.layout.wrapWidth !== null && isSpaced(blocks, candidates),
    centred: isCentred(bare),
    signed: bare.filter(opensWithSign).length >= fewest && bare[0] !== undefined && opensWithSign(bare[0]),
  }
}

export const opensWithSign = (block: Block) => /^\p{Extended_Pictographic}/u.test(textOf(block))

/** Share of the lines set inwards whose middles must agree, and columns by which rounding may part them. */
const mostlyCentred = 0.8
const centreSlack = 1.5

function isCentred(bare: readonly Block[]): boolean {
  const inwards = bare.filter((block) => indentOf(block.lines[0]) > 0)
  if (inwards.length < fewest || new Set(inwards.map((block) => indentOf(block.lines[0]))).size < 2) return false
  const middles = inwards.map(middleOf).sort((a, b) => a - b)
  const middle = middles[Math.floor(middles.length / 2)] ?? 0
  const agreeing = middles.filter((value) => Math.abs(value - middle) <= centreSlack)
  return agreeing.length >= inwards.length * mostlyCentred
}

function middleOf({ lines: [line] }: Block): number {
  return (indentOf(line) + line.text.trimEnd().length) / 2
}

/** Gaps of two lines stand above headings, but for this share, and above some headings only; wider ones are page breaks. */
const otherGaps = 0.2

function isSpaced(blocks: readonly Block[], candidates: readonly boolean[]): boolean {
  let wide = 0
  let narrow = 0
  let others = 0
  for (let at = 1; at < blocks.length; at++) {
    const [above, block] = [blocks[at - 1], blocks[at]]
    if (!above || !block || above.type === 'masthead' || above.type === 'separator' || block.type === 'separator')
      continue
    const gap = blankLinesBetween(above, block)
    if (gap > 2) return false
    if (gap === 2 && !candidates[at]) others++
    else if (candidates[at]) gap === 2 ? wide++ : narrow++
  }
  return wide >= 2 && narrow >= 2 && others <= (wide + others) * otherGaps
}
