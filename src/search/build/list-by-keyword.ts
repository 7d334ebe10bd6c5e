import { type Keywords, keywordCount } from './list-keywords.ts'
import { joinLists, type NumberLists } from './number-lists.ts'
import { sortByTerm } from './sort-by-term.ts'

/** Keywords by articles, and articles by keywords. */
export interface KeywordLists extends Keywords {
  /** Of the weights of each article together. */
  readonly lengths: Float32Array
  /** Where the articles of each term begin. */
  readonly starts: Uint32Array
  readonly places: Uint32Array
  /** What part of its article's length the term's weight is, beside the article's place. */
  readonly shares: Float32Array
}

/**
 * A word leads to so many articles, those in which it weighs most; in a large archive to as many as make so many in all, lest the time grow with
 * its square. Of 100,000 articles 5 % fewer are then named, as near as the others.
 */
const mostOfWord = 200
const leastOfWord = 50
const mostOfAll = 6_400_000

export function listByKeyword({ terms, weights }: Keywords, termCount: number): KeywordLists {
  const { starts, numbers } = listByTerm({ terms, weights }, termCount)
  const lengths = Float32Array.from({ length: terms.length / keywordCount }, (_, row) =>
    Math.hypot(...weights.subarray(row * keywordCount, (row + 1) * keywordCount)),
  )
  // Beside each other in the order in which they are asked for: a search through all weights takes several times as long.
  const places = numbers.map((at) => Math.floor(at / keywordCount))
  const shares = Float32Array.from(numbers, (at, own) => (weights[at] ?? 0) / (lengths[places[own] ?? 0] ?? 1))
  // A copy of its own size, because another thread is given all that it is a part of.
  return { terms, weights, lengths, starts: starts.slice(), places, shares }
}

/** For each term its places in the rows, where there are too many those in which it weighs most. */
function listByTerm({ terms, weights }: Keywords, termCount: number): NumberLists {
  const all = sortByTerm(
    { terms, patterns: Uint32Array.from(terms.keys()), ends: Uint32Array.of(terms.length) },
    termCount,
  )
  const most = Math.min(mostOfWord, Math.max(leastOfWord, Math.round((mostOfAll * keywordCount) / terms.length)))
  const lists = Array.from({ length: termCount }, (_, term) => {
    const own = all.patterns.subarray(all.starts[term], all.starts[term + 1]).filter((at) => (weights[at] ?? 0) > 0)
    if (own.length <= most) return own
    return own.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).subarray(0, most)
  })
  return joinLists(lists)
}
