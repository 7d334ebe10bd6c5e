import type { Collection } from './collection.ts'
import { findStretch } from './list-keys.ts'
import type { Shard } from './read-shard.ts'
import type { TermKind } from './term-kind.ts'
import { type WeighedTerm, weighPostings } from './weigh-postings.ts'

/** A term of the archive. */
export interface Term {
  readonly key: string
  readonly term: string
  readonly kind: TermKind
  /** Number of the stretch in which it stands, and its place there. */
  readonly stretch: number
  readonly place: number
  /** Name of the file of its postings where it is too common to stand among others, else 0; and of the file of its places. */
  readonly apart: number
  readonly places: number
  /** Without sections where it stands apart. */
  readonly weigh: () => WeighedTerm
}

/** The stretches of the sorted terms that have been loaded. */
export interface TermIndex {
  readonly find: (key: string) => readonly Term[]
  /** Terms that begin so, as far as the loaded stretches go on without a gap. */
  readonly begin: (start: string) => readonly Term[]
}

/** Stretches of terms by their numbers. */
export type Stretches = ReadonlyMap<number, readonly Term[]>

export function openTermIndex(stretches: Stretches, { termKeys }: Collection): TermIndex {
  const find = (key: string) => {
    const terms = stretches.get(findStretch(termKeys, key)) ?? []
    const found: Term[] = []
    for (let at = firstFrom(terms, key); terms[at]?.key === key; at++) found.push(terms[at] as Term)
    return found
  }
  const begin = (start: string) => {
    const found: Term[] = []
    for (let number = findStretch(termKeys, start); ; number++) {
      const terms = stretches.get(number)
      if (!terms) return found
      for (let at = firstFrom(terms, start); at < terms.length; at++) {
        const term = terms[at]
        if (!term?.key.startsWith(start)) return found
        found.push(term)
      }
    }
  }
  return { find, begin }
}

/** The terms of a stretch in their order. */
export function listTerms(shard: Shard, stretch: number, collection: Collection): readonly Term[] {
  return shard.terms.map((term, place) => {
    let weighed: WeighedTerm | undefined
    const weigh = () => {
      weighed ??= weighPostings(shard, place, collection)
      return weighed
    }
    const [key = '', kind = 'word'] = [shard.keys[place], shard.kinds[place]]
    const apart = shard.apart[place] ?? 0
    return { key, term, kind, stretch, place, apart, places: apart || shard.places, weigh }
  })
}

/** Place of the first term whose key is not below. */
function firstFrom(terms: readonly Term[], key: string): number {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
