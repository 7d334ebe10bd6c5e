import type { Block, PassContext } from '../model/index.ts'
import { blankLinesBetween } from './blank-lines-between.ts'
import { indentOf } from './find-layout.ts'

/** How an issue sets its headings, as far as it is consistent. */
export interface HeadingSystem {
  /** Headings are decorated: a bare line is none. */
  readonly decorated: boolean
  /** Headings stand at another indent than the prose does: a line at the prose's is none. */
  readonly outdented: boolean
  /** Two blank lines and more stand above headings alone: they tell higher ones from lower ones. */
  readonly spaced: boolean
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
    spaced: isSpaced(blocks, candidates),
  }
}

/** Whether wide gaps stand above headings alone, and above some of them only. */
function isSpaced(blocks: readonly Block[], candidates: readonly boolean[]): boolean {
  let wide = 0
  let narrow = 0
  for (let at = 1; at < blocks.length; at++) {
    const [above, block] = [blocks[at - 1], blocks[at]]
    if (!above || !block || above.type === 'masthead' || above.type === 'separator' || block.type === 'separator')
      continue
    const isWide = blankLinesBetween(above, block) > 1
    if (isWide && !candidates[at]) return false
    if (candidates[at]) isWide ? wide++ : narrow++
  }
  return wide >= 2 && narrow >= 2
}
