/** Postings in the order of their terms; within a term they keep theirs. */
export function sortByTerm(
  terms: Uint32Array,
  termCount: number,
  [numbers, patterns]: readonly [Uint32Array, Uint32Array],
) {
  const starts = new Uint32Array(termCount + 1)
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const next = starts.slice()
  const sorted = { documents: new Uint32Array(terms.length), patterns: new Uint32Array(terms.length) }
  terms.forEach((term, index) => {
    const at = next[term] ?? 0
    next[term] = at + 1
    sorted.documents[at] = numbers[index] ?? 0
    sorted.patterns[at] = patterns[index] ?? 0
  })
  return { starts, ...sorted }
}
