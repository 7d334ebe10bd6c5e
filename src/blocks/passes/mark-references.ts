import type { Block, Pass, References } from '../../model/index.ts'
import { textOf } from '../text-of.ts'

const address = /^<?((?:https?|ftp|file|mailto|gopher|news):\S*[^\s>])>?$/i
const safe = /^(?:https?:\/\/|mailto:)\S/i
/** Words of a heading over such a list. */
const mostWords = 3

/**
 * The last list of an issue, where each numbered item is an address and the text names the first by its number: `[1]`. The line
 * above it was written by the program that made the text.
 */
export const markReferences: Pass = (blocks) => {
  const at = blocks.findLastIndex((block) => block.type === 'list')
  const entries = entriesOf(blocks[at])
  const first = entries[0]?.number
  if (first === undefined || !blocks.slice(0, at).some((block) => textOf(block).includes(`[${first}]`)))
    return { value: blocks, messages: [] }
  const value = blocks.map((block, index): Block => {
    if (index === at)
      return {
        type: 'references',
        lines: block.lines,
        entries: entries.filter(({ url }) => safe.test(url)),
        evidence: 'mark-references/addresses',
      }
    const above =
      index === at - 1 &&
      (block.type === 'unmarked' || block.type === 'heading') &&
      textOf(block).split(/\s+/).length <= mostWords
    return above ? { type: 'residue', lines: block.lines, evidence: 'mark-references/cue' } : block
  })
  return { value, messages: [] }
}

/** Empty where one item is no address. */
function entriesOf(block: Block | undefined): References['entries'] {
  if (block?.type !== 'list') return []
  const entries = block.items.map((item) => ({
    number: /\d+/.exec(item.marker)?.[0] ?? '',
    url: address.exec(item.text.join(''))?.[1] ?? '',
  }))
  return entries.every(({ number, url }) => number !== '' && url !== '') ? entries : []
}
