import type { Block, Pass } from '../../model/index.ts'
import { foldTitle } from '../fold-title.ts'
import { unmarked } from '../split-blocks.ts'
import { splitEach } from '../split-each.ts'

/** Parts an opening line that the table of contents names from the text that follows without a blank line. */
export const splitContentsTitles: Pass = (blocks) => {
  const titles = new Set(
    blocks
      .filter((block) => block.type === 'tableOfContents')
      .flatMap(({ entries }) => entries.map(({ text }) => foldTitle(text))),
  )
  return { value: titles.size === 0 ? blocks : splitEach(blocks, (block) => split(block, titles)), messages: [] }
}

function split(block: Block, titles: ReadonlySet<string>): readonly Block[] | null {
  const [first, ...rest] = block.lines
  if ((block.type !== 'unmarked' && block.type !== 'preformatted') || rest.length === 0) return null
  const title = foldTitle(first.text)
  return title !== '' && titles.has(title)
    ? [unmarked([first], 'split-contents-titles/title'), unmarked(rest, 'split-contents-titles/text')]
    : null
}
