import { termKinds } from '../shared/index.ts'
import { openWriter } from './byte-writer.ts'
import type { TermEntry } from './term-entry.ts'

/** What stands in a shard in place of the postings of an entry that has its own file: the file's number, from 1. */
export type FindApart = (entry: TermEntry) => number

/**
 * A stretch of entries as bytes, in columns, which compress better than rows: terms, kinds, files apart, numbers of postings,
 * steps from section to section, patterns; and before these the patterns that occur, the most frequent first.
 */
export function writeShard(
  entries: readonly TermEntry[],
  patternList: readonly (readonly number[])[],
  findApart: FindApart,
): Uint8Array {
  const writer = openWriter()
  const held = entries.map((entry) => (findApart(entry) > 0 ? leaveTitles(entry, patternList) : entry))
  const ranked = rankPatterns(held)
  writer.number(ranked.size)
  for (const pattern of ranked.keys()) for (const number of patternList[pattern] ?? []) writer.number(number)
  writer.number(entries.length)
  writer.sorted(entries.map(({ term }) => term))
  for (const { kind } of entries) writer.number(termKinds.indexOf(kind))
  for (const entry of entries) {
    writer.number(findApart(entry))
    if (findApart(entry) > 0) writer.number(countFields(entry, patternList))
  }
  for (const { documents } of held) writer.number(documents.length)
  for (const { documents } of held)
    documents.forEach((document, index) => {
      writer.number(index === 0 ? document : document - (documents[index - 1] ?? 0))
    })
  for (const { patterns } of held) for (const pattern of patterns) writer.number(ranked.get(pattern) ?? 0)
  return writer.bytes()
}

/** Postings in titles, where even a common word is telling; none of a word that stands in so many titles that it is not. */
function leaveTitles(
  entry: TermEntry,
  patternList: readonly (readonly number[])[],
): Pick<TermEntry, 'documents' | 'patterns'> {
  const isInTitle = (at: number) => (patternList[entry.patterns[at] ?? 0]?.[0] ?? 0) > 0
  const places = entry.documents.map((_, at) => at).filter(isInTitle)
  const few = places.length < entry.documents.length * mostTitles ? places : new Uint32Array(0)
  return { documents: few.map((at) => entry.documents[at] ?? 0), patterns: few.map((at) => entry.patterns[at] ?? 0) }
}

/** Share of its sections beyond which a word stands in too many titles. */
const mostTitles = 0.25

/** A section counts once for each field that holds the term. */
function countFields({ patterns }: TermEntry, patternList: readonly (readonly number[])[]): number {
  const fields = patternList.map((pattern) => pattern.filter((count, at) => at % 2 === 0 && count > 0).length)
  return patterns.reduce((sum, pattern) => sum + (fields[pattern] ?? 0), 0)
}

/** Each pattern with its place among those that occur. */
function rankPatterns(entries: readonly Pick<TermEntry, 'patterns'>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { patterns } of entries)
    for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)
  return new Map(ranked.map(([pattern], rank) => [pattern, rank]))
}
