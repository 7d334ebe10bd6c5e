import type { SearchLanguage, Stemmer } from '../shared/index.ts'
import type { WordEntry } from './word-table.ts'

/** Letters of the shortest part of a compound as it stands, of its stem, and of one that the archive never has by itself. */
const shortest = 3
const shortestLast = 4
const shortestUnknown = 5
/** How often a word must stand in the archive to be known as a part: slips and abbreviations are parts of anything. */
const leastCount = 2
/** So many first parts must be seen with one and the same unknown last part before it is taken for one. */
const leastWitnesses = 2

/** The stems of a word's parts, without repetition; none where it is no compound. */
export type SplitCompound = (word: string) => readonly string[]

interface Cut {
  readonly head: string
  readonly tail: string
}

/**
 * Knows the compounds of one language by the archive's own words: a word is one where both parts are words of the archive,
 * perhaps with a joint between them. A last part that never stands alone is known by the first parts it is seen with.
 */
export function findCompounds(
  entries: readonly WordEntry[],
  { joints, endings }: Pick<SearchLanguage, 'joints' | 'endings'>,
  stemmer: Stemmer,
): SplitCompound {
  if (joints === null) return () => []
  const stem = remember(stemmer)
  const counts = countPieces(entries, stem)
  const isKnown = (form: string) => form.length >= shortest && (counts.get(form) ?? 0) >= leastCount
  const noParts = new Set(endings)
  const findHead = (head: string): string | undefined => {
    const form = stem(head)
    if (isKnown(form)) return form
    for (const joint of joints) {
      const bare = head.endsWith(joint) ? stem(head.slice(0, -joint.length)) : ''
      if (isKnown(bare)) return bare
    }
    return undefined
  }
  const findCuts = remember((word: string): readonly Cut[] => {
    const cuts: Cut[] = []
    for (let at = shortest; at <= word.length - shortestLast; at++) {
      const tail = word.slice(at)
      if (noParts.has(tail)) continue
      const head = findHead(word.slice(0, at))
      if (head !== undefined && stem(tail).length >= shortest) cuts.push({ head, tail: stem(tail) })
    }
    return cuts
  })
  const known = (word: string) => findCuts(word).filter(({ tail }) => isKnown(tail))
  const words = entries.map(({ word }) => word.whole).filter((word) => /^\p{L}+$/u.test(word))
  const tails = findTails(words.filter((word) => known(word).length === 0).flatMap(findCuts))
  return (word) => {
    const cuts = known(word)
    const chosen = cuts.length > 0 ? cuts : findCuts(word).filter(({ tail }) => tails.has(tail))
    return [...new Set(chosen.flatMap(({ head, tail }) => [head, tail]))].filter((part) => part !== stem(word))
  }
}

function countPieces(entries: readonly WordEntry[], stem: Stemmer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { word, count } of entries)
    for (const piece of word.parts.length > 0 ? word.parts : [word.whole])
      if (/^\p{L}+$/u.test(piece)) counts.set(stem(piece), (counts.get(stem(piece)) ?? 0) + count)
  return counts
}

function findTails(cuts: readonly Cut[]): ReadonlySet<string> {
  const witnesses = new Map<string, Set<string>>()
  for (const { head, tail } of cuts)
    if (tail.length >= shortestUnknown) witnesses.set(tail, (witnesses.get(tail) ?? new Set()).add(head))
  return new Set([...witnesses].flatMap(([tail, heads]) => (heads.size >= leastWitnesses ? [tail] : [])))
}

/** A pure function that answers each question once. */
function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = answer(word)
    known.set(word, found)
    return found
  }
}
