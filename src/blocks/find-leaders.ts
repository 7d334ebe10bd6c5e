import type { Block } from '../model/index.ts'

const fewest = 3
/** Dots that lead to a page. */
const leader = /(?:[.·_]\s?){3,}\s*(\d{1,3})\s*$|…\s*(\d{1,3})\s*$/u

/** Index of the block whose lines all lead by dots to a page, the pages in order; -1 where there is none. */
export function findLeaders(blocks: readonly Block[]): number {
  return blocks.findIndex(({ type, lines }) => {
    if (type !== 'unmarked' || lines.length < fewest) return false
    const pages = lines.map((line) => leader.exec(line.text)?.slice(1).find(Boolean))
    return pages.every((page, at) => page !== undefined && Number(page) >= Number(pages[at - 1] ?? 0))
  })
}
