import type { Block, Heading, Pass } from '../../model/index.ts'
import { blankLinesBetween } from '../blank-lines-between.ts'
import { isCalendarTitle } from '../is-calendar-title.ts'

/** With fewer of its entries found, a table of contents does not tell which headings are the topmost. */
const enoughFound = 0.6
const deepest = 6

/**
 * Levels from the issue's own system. One look is one level. Where the table of contents names the articles, a look that it never
 * names is a level below; among bare lines of one look, those between named ones that it does not name are inside the article above.
 */
export const markLevels: Pass = (blocks, { locale }) => {
  const headings = blocks.filter((block) => block.type === 'heading')
  const entries = blocks.filter((block) => block.type === 'tableOfContents').flatMap(({ entries }) => entries)
  const named = new Map(entries.flatMap(({ target, depth }) => (target === null ? [] : [[target, depth] as const])))
  const levels = rankLooks(headings)
  const below = hasOneLook(headings) ? findChildren(blocks) : findProgrammeItems(headings)
  const ranked = (block: Heading) => (levels.get(block.look) ?? 2) + (below.has(block) ? 1 : 0)
  const isApart = (block: Heading) => isCalendarTitle(block.title, locale)
  const toLevel = byContents(headings, named, ranked, named.size >= entries.length * enoughFound, isApart)
  return {
    value: blocks.map((block) =>
      block.type === 'heading' ? { ...block, level: Math.min(deepest, toLevel(block)) } : block,
    ),
    messages: [],
  }
}

/**
 * Named headings are the topmost, or as deep as the table of contents sets them. Where most of the entries were found, one that looks like them and is not named is below the one
 * above it, unless it stands before all of them, or is a calendar's, which belongs to no article; where few were, it may be an article as well.
 */
function byContents(
  headings: readonly Heading[],
  named: ReadonlyMap<number, number>,
  ranked: (block: Heading) => number,
  mostFound: boolean,
  isApart: (block: Heading) => boolean,
): (block: Heading) => number {
  if (named.size === 0) return ranked
  const first = least(named.keys())
  const isNamed = (block: Heading) => named.has(block.lines[0].number)
  const top = least(headings.filter(isNamed).map(ranked))
  const namedLooks = new Set(headings.filter(isNamed).map((block) => block.look))
  return (block) => {
    const depth = named.get(block.lines[0].number)
    if (depth !== undefined) return 2 + depth
    if (mostFound && (namedLooks.has(block.look) || isBare(block.look)))
      return block.lines[0].number > first && !isApart(block) ? 3 : 2
    return Math.max(2, ranked(block) - top + 2)
  }
}

/** Arguments of a function are too few for the numbers of a long text. */
function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY
  for (const number of numbers) found = Math.min(found, number)
  return found
}

/**
 * Bare headings of one look below a headline: where one stands directly over another it has no text of its own, so that those which
 * follow are inside it, up to the next such headline, or to a title apart from its text where theirs are not.
 */
function findChildren(blocks: readonly Block[]): ReadonlySet<Block> {
  const printed = blocks.filter((block) => block.type !== 'separator' && block.type !== 'folio')
  const children = new Set<Block>()
  let headline = -1
  for (let at = 0; at < printed.length; at++) {
    const block = printed[at] as Block
    if (block.type !== 'heading' || !isBare(block.look)) continue
    const next = printed[at + 1]
    if (next?.type === 'heading') headline = at
    else if (headline >= 0 && isSetOff(printed, headline + 1) === isSetOff(printed, at)) children.add(block)
    else headline = -1
  }
  return children
}

/** A blank line parts a title from its text. */
function isSetOff(blocks: readonly Block[], at: number): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]]
  return block !== undefined && below !== undefined && blankLinesBetween(block, below) > 0
}

/** Titles that come again, day after day, are the sections of a programme. */
const fewestSections = 2

/** In a programme set by days: the headings below the sections that come again. */
function findProgrammeItems(headings: readonly Heading[]): ReadonlySet<Block> {
  const counts = new Map<string, number>()
  for (const { title } of headings) counts.set(title, (counts.get(title) ?? 0) + 1)
  const isDay = ({ look }: Heading) => look.startsWith('day:')
  const isSection = (block: Heading) => !isDay(block) && (counts.get(block.title) ?? 0) > 1
  if (!headings.some(isDay) || new Set(headings.filter(isSection).map(({ title }) => title)).size < fewestSections)
    return new Set()
  const items = new Set<Block>()
  let inSection = false
  for (const block of headings) {
    if (isDay(block)) inSection = false
    else if (isSection(block)) inSection = true
    else if (inSection && isBare(block.look)) items.add(block)
  }
  return items
}

/** Share of headings that must look alike for the issue to have one look; an odd line among many does not make a second. */
const mostly = 0.9

function hasOneLook(headings: readonly Heading[]): boolean {
  const counts = new Map<string, number>()
  for (const { look } of headings) counts.set(look, (counts.get(look) ?? 0) + 1)
  const days = headings.some(({ look }) => look.startsWith('day:'))
  return !days && Math.max(0, ...counts.values()) >= headings.length * mostly
}

const isBare = (look: string) => /^(plain|capitals|day):/.test(look)

/** Level of each look: families have an order of their own (more stars, fewer hashes, less indent); else first use decides. */
function rankLooks(headings: readonly Heading[]): ReadonlyMap<string, number> {
  const looks = [...new Set(headings.map((heading) => heading.look))]
  const families = [...new Set(looks.map(familyOf))]
  const ordered = families.flatMap((family) =>
    looks.filter((look) => familyOf(look) === family).sort((a, b) => orderOf(a) - orderOf(b)),
  )
  return new Map(ordered.map((look, rank) => [look, Math.min(deepest, rank + 2)]))
}

const familyOf = (look: string) => look.split(':')[0] ?? ''

function orderOf(look: string): number {
  const [family, value = ''] = look.split(':')
  const number = Number(value)
  if (family === 'stars' || family === 'equals') return -number
  return Number.isNaN(number) ? 0 : number
}
