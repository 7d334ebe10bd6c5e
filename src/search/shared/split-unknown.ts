import { type Alternative, findForms } from './expand-word.ts'
import { foldLetters } from './fold-letters.ts'
import { joinTerms } from './join-terms.ts'
import { findStretch } from './list-keys.ts'
import type { Archive } from './open-archive.ts'
import type { QueryWord } from './query.ts'
import { worth } from './ranking-weights.ts'

/** Letters of the shortest parts, as in `find-compounds.ts` of the build. */
const shortest = 3
const shortestLast = 4
/** Cuts of which the last part is looked up: those with the longest first parts. */
const mostCuts = 3

/** A compound that stands nowhere, as its parts that stand somewhere, and the ways to hold these together. */
export interface SplitWord {
  readonly parts: readonly [head: string, tail: string]
  readonly alternatives: readonly Alternative[]
}

interface Cut {
  readonly head: string
  readonly tail: string
}

/** Null where a word cannot be parted, or the archive's languages part none. */
export async function splitUnknown({ whole }: QueryWord, archive: Archive): Promise<SplitWord | null> {
  const { splitters, termKeys } = archive.collection
  if (!/^\p{L}+$/u.test(whole)) return null
  const load = (keys: readonly string[]) => archive.loadTerms(keys.map((key) => findStretch(termKeys, key)))
  for (const { stem, joints } of splitters) {
    const cuts = listCuts(whole, joints)
    const heads = await load(cuts.map(({ head }) => foldLetters(stem(head))))
    const known = cuts.filter(({ head }) => findForms(stem(head), 1, heads).length > 0).slice(0, mostCuts)
    const index = await load(known.map(({ tail }) => foldLetters(stem(tail))))
    for (const { head, tail } of known) {
      const [first, last] = [head, tail].map((part) => findForms(stem(part), 1, index))
      const alternatives = (first ?? [])
        .flatMap((one) =>
          (last ?? []).map((other): Alternative => {
            return { worth: worth.apart * one.worth * other.worth, terms: [...one.terms, ...other.terms] }
          }),
        )
        .filter(({ terms }) => joinTerms(terms).sections.length > 0)
      if (alternatives.length > 0) return { parts: [head, tail], alternatives }
    }
  }
  return null
}

/** All cuts, those with the longest first part before the others, each also without what may join it to the last. */
function listCuts(word: string, joints: readonly string[]): readonly Cut[] {
  const cuts: Cut[] = []
  for (let at = word.length - shortestLast; at >= shortest; at--) {
    const [start, tail] = [word.slice(0, at), word.slice(at)]
    cuts.push({ head: start, tail })
    for (const joint of joints)
      if (start.endsWith(joint) && start.length - joint.length >= shortest)
        cuts.push({ head: start.slice(0, -joint.length), tail })
  }
  return cuts
}
