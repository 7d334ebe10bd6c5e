import type { Block, ContentsLine, Pass, PassContext } from '../../model/index.ts'
import { endsSentence } from '../ends-sentence.ts'
import { findLeaders } from '../find-leaders.ts'
import { findUncuedContents } from '../find-uncued-contents.ts'
import { isCue } from '../is-cue.ts'
import { readLinkLine } from '../read-link-line.ts'
import { readMarker } from '../read-marker.ts'
import { startsWithDate } from '../starts-with-date.ts'
import { textOf } from '../text-of.ts'

/** Below this number of lines it is no list. */
const fewest = 2
const longestEntry = 120

/**
 * The printed list of articles, under its cue: link lines, a list, or short lines of which the last before running text is the
 * first heading already. A cue over nothing is what a web page leaves behind.
 */
export const markContents: Pass = (blocks, context) => {
  const cue = blocks.findIndex((block) => isContentsCue(block, context))
  if (cue < 0) return { value: markUncued(blocks), messages: [] }
  const end = findEnd(blocks, cue + 1)
  const entries = entriesOf(blocks.slice(cue + 1, end))
  // `This week` over days is a calendar.
  if (entries.filter(({ text }) => startsWithDate(text, context.locale)).length * 2 > entries.length)
    return { value: blocks, messages: [] }
  const found = entries.length >= fewest
  const value = blocks.map((block, at): Block => {
    if (at === cue) {
      return found
        ? { type: 'tableOfContents', lines: block.lines, evidence: 'mark-contents/cue', entries: [] }
        : { type: 'residue', lines: block.lines, evidence: 'mark-contents/empty' }
    }
    if (!found || at < cue || at >= end || block.type === 'separator') return block
    return { type: 'tableOfContents', lines: block.lines, evidence: 'mark-contents/entry', entries: entriesOf([block]) }
  })
  return { value, messages: [] }
}

/** Without a cue, lines that lead to pages are a table of contents, or a list whose items come again; a heading with nothing else below it is its cue. */
function markUncued(blocks: readonly Block[]): readonly Block[] {
  const leaders = findLeaders(blocks)
  const list = leaders < 0 ? findUncuedContents(blocks) : leaders
  return blocks.map((block, at) => {
    if (at === list - 1 && block.type === 'heading')
      return { type: 'tableOfContents', lines: block.lines, evidence: 'mark-contents/heading', entries: [] }
    if (at !== list) return block
    const evidence = leaders < 0 ? 'mark-contents/recurring' : 'mark-contents/pages'
    return { type: 'tableOfContents', lines: block.lines, evidence, entries: entriesOf([block]) }
  })
}

function isContentsCue(block: Block, context: PassContext): boolean {
  return (
    (block.type === 'unmarked' || block.type === 'heading') &&
    block.lines.length <= 3 &&
    isCue(textOf(block), context.locale.cues.contents)
  )
}

/** The first block behind the list. */
function findEnd(blocks: readonly Block[], start: number): number {
  if (blocks[start]?.type === 'list') return start + 1
  let end = start
  while (isLinks(blocks[end])) end++
  if (end > start) return end
  while (isShort(blocks[end])) end++
  const next = blocks[end]
  if (end - start === 1 && (blocks[start]?.lines.length ?? 0) >= fewest) return end
  return next === undefined || end === start ? start : end - 1
}

const isLinks = (block: Block | undefined) =>
  block?.type === 'unmarked' && block.lines.every((line) => readLinkLine(line.text) !== null)

function isShort(block: Block | undefined): boolean {
  if (block?.type === 'list') return true
  return (
    block?.type === 'unmarked' &&
    block.lines.every(
      (line) => line.text.length <= longestEntry && !endsSentence(line.text) && !/[,;:]$/.test(line.text),
    )
  )
}

function entriesOf(blocks: readonly Block[]): readonly ContentsLine[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.map((item) => toEntry(item.marker, item.text.join(' '), item.depth))
    if (block.type === 'separator') return []
    return block.lines.map((line) => {
      const marker = readMarker(line.text)
      return toEntry(marker?.marker ?? '', marker?.text ?? line.text, 0)
    })
  })
}

/** A number is part of what is printed; a bullet is not. */
function toEntry(marker: string, printed: string, depth: number): ContentsLine {
  const counter = /[\p{L}\p{N}]/u.test(marker) ? `${marker} ` : ''
  return { text: counter + (readLinkLine(printed) ?? printed).trim(), target: null, depth }
}
