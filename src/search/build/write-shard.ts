import { termKinds } from '../shared/index.ts'
import { openWriter } from './byte-writer.ts'
import { rangeOf, type TermEntry } from './term-entry.ts'

/** What stands in a shard in place of the postings of an entry that has its own file: what the file is named by. 0: it has none. */
export type FindApart = (entry: TermEntry) => number

/** Postings of an entry as they are written. */
interface HeldPostings {
  readonly documents: Uint32Array
  readonly patterns: Uint32Array
}

/**
 * A stretch of entries as bytes, in columns, which compress better than rows: terms, kinds, files apart, numbers of postings,
 * steps from section to section, patterns; and before these the patterns that occur, the most frequent first, and the name of the
 * file of their places.
 */
export function openShardWriter(
  patternList: readonly (readonly number[])[],
): (entries: readonly TermEntry[], findApart: FindApart, places: number) => Uint8Array {
  const rankPatterns = openRanks(patternList.length)
  const inTitles = Uint8Array.from(patternList, ([count = 0]) => (count > 0 ? 1 : 0))
  const fieldCounts = Uint8Array.from(patternList, countFields)
  return (entries, findApart, places) =>
    writeShard(entries, patternList, { findApart, places, rankPatterns, inTitles, fieldCounts })
}

interface ShardOptions {
  readonly findApart: FindApart
  /** What the file of the stretch's places is named by. */
  readonly places: number
  readonly rankPatterns: RankPatterns
  /** 1 for each pattern of terms that stand in the title. */
  readonly inTitles: Uint8Array
  /** In how many fields the terms of each pattern stand. */
  readonly fieldCounts: Uint8Array
}

function writeShard(
  entries: readonly TermEntry[],
  patternList: readonly (readonly number[])[],
  { findApart, places, rankPatterns, inTitles, fieldCounts }: ShardOptions,
): Uint8Array {
  const { number, numbers, steps, sorted, bytes } = openWriter()
  const held = entries.map((entry) => (findApart(entry) > 0 ? leaveTitles(entry, inTitles) : holdAll(entry)))
  const ranks = rankPatterns(held)
  number(ranks.list.length)
  for (const pattern of ranks.list) for (const count of patternList[pattern] ?? []) number(count)
  number(places)
  number(entries.length)
  sorted(entries.map(({ term }) => term))
  for (const { kind } of entries) number(termKinds.indexOf(kind))
  for (const entry of entries) {
    number(findApart(entry))
    if (findApart(entry) > 0) number(sumFields(entry, fieldCounts))
  }
  for (const { documents } of held) number(documents.length)
  for (const { documents } of held) steps(documents)
  for (const { patterns } of held) numbers(patterns.map((pattern) => ranks.ofPattern[pattern] ?? 0))
  return bytes()
}

function holdAll(entry: TermEntry): HeldPostings {
  const range = rangeOf(entry)
  const { documents, patterns } = entry.postings
  return { documents: documents.subarray(...range), patterns: patterns.subarray(...range) }
}

/** Postings in titles, where even a common word is telling; none of a word that stands in so many titles that it is not. */
function leaveTitles(entry: TermEntry, inTitles: Uint8Array): HeldPostings {
  const { documents, patterns } = holdAll(entry)
  const isInTitle = (_: number, at: number) => inTitles[patterns[at] ?? 0] === 1
  const few = documents.filter(isInTitle)
  if (few.length < documents.length * mostTitles) return { documents: few, patterns: patterns.filter(isInTitle) }
  return { documents: new Uint32Array(0), patterns: new Uint32Array(0) }
}

/** Share of its sections beyond which a word stands in too many titles. */
const mostTitles = 0.25

/** A section counts once for each field that holds the term. */
function sumFields(entry: TermEntry, fieldCounts: Uint8Array): number {
  let sum = 0
  for (const pattern of holdAll(entry).patterns) sum += fieldCounts[pattern] ?? 0
  return sum
}

const countFields = (pattern: readonly number[]) => pattern.filter((count, at) => at % 2 === 0 && count > 0).length

/** The patterns that occur, the most frequent first, and the place there of each; valid until the next are ranked. */
type RankPatterns = (held: readonly HeldPostings[]) => {
  readonly list: readonly number[]
  readonly ofPattern: Uint32Array
}

function openRanks(patternCount: number): RankPatterns {
  const counts = new Uint32Array(patternCount)
  const ofPattern = new Uint32Array(patternCount)
  return (held) => {
    const found: number[] = []
    for (const { patterns } of held)
      for (const pattern of patterns) {
        if (counts[pattern] === 0) found.push(pattern)
        counts[pattern] = (counts[pattern] ?? 0) + 1
      }
    const list = found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    for (const [rank, pattern] of list.entries()) {
      ofPattern[pattern] = rank
      counts[pattern] = 0
    }
    return { list, ofPattern }
  }
}
