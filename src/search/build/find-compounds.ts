import type { SearchLanguage, Stemmer } from '../shared/index.ts'
import { piecesOf } from './pieces-of.ts'
import { sharedStart } from './shared-start.ts'
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
  stem: Stemmer,
): SplitCompound {
  if (joints === null) return () => []
  const { counts, pieces, bases } = countPieces(entries, stem)
  const isKnown = (form: string) => form.length >= shortest && (counts.get(form) ?? 0) >= leastCount
  const findStem = (start: string): string | undefined => {
    const form = stem(start)
    const isBase = (bases.get(form) ?? 0) * 2 >= (counts.get(form) ?? 0)
    return isKnown(form) && (isBase || (start !== form && pieces.has(start))) ? form : undefined
  }
  const split = new Map<string, readonly string[]>()
  const unsplit = new Map<string, readonly Cut[]>()
  for (const { word, cuts } of eachCut(pieces, { joints, endings }, stem, findStem)) {
    const known = cuts.filter(({ tail }) => isKnown(tail))
    if (known.length > 0) split.set(word, toParts(word, known, stem))
    else unsplit.set(word, cuts)
  }
  const wholes = new Set(entries.map(({ whole }) => whole))
  const tails = findTails([...unsplit].flatMap(([word, cuts]) => (wholes.has(word) ? cuts : [])))
  for (const [word, cuts] of unsplit) {
    const known = cuts.filter(({ tail }) => tails.has(tail))
    if (known.length > 0) split.set(word, toParts(word, known, stem))
  }
  return (word) => split.get(word) ?? []
}

function toParts(word: string, cuts: readonly Cut[], stem: Stemmer): readonly string[] {
  const own = stem(word)
  return [...new Set(cuts.flatMap(({ head, tail }) => [head, tail]))].filter((part) => part !== own)
}

/** The words whose beginning is known, with all such cuts. In sorted order, so that each beginning is looked at once. */
function* eachCut(
  pieces: ReadonlySet<string>,
  { joints, endings }: { readonly joints: readonly string[]; readonly endings: readonly string[] },
  stem: Stemmer,
  findStem: (start: string) => string | undefined,
): Generator<{ readonly word: string; readonly cuts: readonly Cut[] }> {
  const noParts = new Set(endings)
  const findHead = (start: string): string | undefined => {
    const own = findStem(start)
    if (own !== undefined) return own
    for (const joint of joints) {
      const bare = start.endsWith(joint) ? findStem(start.slice(0, -joint.length)) : undefined
      if (bare !== undefined) return bare
    }
    return undefined
  }
  /** What is known of the beginnings of the word before, by their lengths. */
  const heads: (string | undefined)[] = []
  let before = ''
  for (const word of [...pieces].sort()) {
    const cuts: Cut[] = []
    const shared = sharedStart(before, word)
    const known = Math.min(shared, before.length - shortestLast)
    for (let at = shortest; at <= word.length - shortestLast; at++) {
      if (at > known) heads[at] = findHead(word.slice(0, at))
      const head = heads[at]
      if (head === undefined || noParts.has(word.slice(at))) continue
      const tail = stem(word.slice(at))
      if (tail.length >= shortest) cuts.push({ head, tail })
    }
    before = word
    if (cuts.length > 0) yield { word, cuts }
  }
}

/** What is known of the pieces of all words that are of letters alone. */
interface CountedPieces {
  readonly pieces: ReadonlySet<string>
  /** How often the words of a stem stand in the archive. */
  readonly counts: ReadonlyMap<string, number>
  /**
   * How often their words are them alone, or go on with something else than an `s`: the stem of `konkurs` hardly does, and so
   * `konkurrens` does not begin with it.
   */
  readonly bases: ReadonlyMap<string, number>
}

function countPieces(entries: readonly WordEntry[], stem: Stemmer): CountedPieces {
  const pieces = new Set<string>()
  const counts = new Map<string, number>()
  const bases = new Map<string, number>()
  for (const entry of entries)
    for (const piece of piecesOf(entry)) {
      if (!letters.test(piece)) continue
      const form = stem(piece)
      pieces.add(piece)
      counts.set(form, (counts.get(form) ?? 0) + entry.count)
      if (piece[form.length] !== 's') bases.set(form, (bases.get(form) ?? 0) + entry.count)
    }
  return { pieces, counts, bases }
}

const letters = /^\p{L}+$/u

function findTails(cuts: readonly Cut[]): ReadonlySet<string> {
  const witnesses = new Map<string, Set<string>>()
  for (const { head, tail } of cuts)
    if (tail.length >= shortestUnknown) witnesses.set(tail, (witnesses.get(tail) ?? new Set()).add(head))
  return new Set([...witnesses].flatMap(([tail, heads]) => (heads.size >= leastWitnesses ? [tail] : [])))
}
