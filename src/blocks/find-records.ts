import { findDates } from '../dates/index.ts'
import type { Block, PassContext } from '../model/index.ts'
import { findPlaces } from './find-places.ts'
import { textOf } from './text-of.ts'

/** Records longer than this are no rows. */
const longest = 4
const fewest = 3

/**
 * Places of the lines that belong to rows of a programme: where times stand alone in their lines and come again at one distance,
 * what stands between two of them is what happens at the time, not a heading.
 */
export function findRecords(blocks: readonly Block[], context: PassContext): ReadonlySet<number> {
  const times = findPlaces(blocks, (block) => isTimeAlone(block, context))
  const distances = times.slice(1).map((at, index) => at - (times[index] ?? 0))
  const length = commonest(distances.filter((distance) => distance > 1 && distance <= longest))
  if (length === 0) return new Set()
  return new Set(times.flatMap((at) => Array.from({ length: length - 1 }, (_, offset) => at + 1 + offset)))
}

function isTimeAlone(block: Block, { locale }: PassContext): boolean {
  if (block.type !== 'unmarked' || block.lines.length > 1) return false
  const text = textOf(block).replace(/^\*\*(.*)\*\*$/, '$1')
  if (text.length > 24 || !/^\d/.test(text)) return false
  return findDates(text, locale).some(
    ({ from, text: found }) => from.hour !== undefined && from.day === undefined && found.length >= text.length - 1,
  )
}

/** The distance that comes most often, where it comes often; 0 where none does. */
function commonest(distances: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const distance of distances) counts.set(distance, (counts.get(distance) ?? 0) + 1)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b)
  return best && best[1] >= fewest ? best[0] : 0
}
