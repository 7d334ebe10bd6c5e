import { type Alternative, findForms } from './expand-word.ts'
import { foldLetters } from './fold-letters.ts'
import { joinTerms } from './join-terms.ts'
import { findStretch } from './list-keys.ts'
import type { Archive } from './open-archive.ts'
import type { QueryWord } from './query.ts'
import { worth } from './ranking-weights.ts'
import type { Stemmer } from './stemmer.ts'
import type { TermIndex } from './term-index.ts'

/** Letters of the shortest parts, as in `find-compounds.ts` of the build. */
const shortest = 3
const shortestLast = 4
/** Cuts of which the last part is looked up: those with the longest first parts. */
const mostCuts = 3
/** A part of so few letters that but one section holds is a slip or a name, which are part of nothing. */
const fewLetters = 4
/** Parts at most, the last of which may be parted again. */
const mostParts = 3

/** A compound that stands nowhere, as its parts that stand somewhere, and the ways to hold these together. */
export interface SplitWord {
  readonly parts: readonly string[]
  readonly alternatives: readonly Alternative[]
}

interface Cut {
  readonly head: string
  readonly tail: string
}

/** Null where a word cannot be parted, or the archive's languages part none. */
export async function splitUnknown({ whole }: Pick<QueryWord, 'whole'>, archive: Archive): Promise<SplitWord | null> {
  if (!/^\p{L}+$/u.test(whole)) return null
  for (const splitter of archive.collection.splitters) {
    const split = await splitBy(splitter, whole, archive, mostParts)
    if (split) return split
  }
  return null
}

async function splitBy(
  splitter: Archive['collection']['splitters'][number],
  whole: string,
  archive: Archive,
  most: number,
): Promise<SplitWord | null> {
  const { stem, joints } = splitter
  const load = (keys: readonly string[]) =>
    archive.loadTerms(keys.map((key) => findStretch(archive.collection.termKeys, key)))
  const cuts = listCuts(whole, joints)
  const heads = await load(cuts.map(({ head }) => foldLetters(stem(head))))
  const known = cuts.filter(({ head }) => findPart(head, stem, heads).length > 0).slice(0, mostCuts)
  const index = await load(known.map(({ tail }) => foldLetters(stem(tail))))
  for (const { head, tail } of known) {
    const whole = findPart(tail, stem, index)
    const last = whole.length > 0 || most < 3 ? null : await splitBy(splitter, tail, archive, most - 1)
    const alternatives = findPart(head, stem, index).flatMap((one) =>
      (last?.alternatives ?? whole).flatMap((other): readonly Alternative[] => {
        const terms = [...one.terms, ...other.terms] as const
        const own = last ? one.worth : worth.apart * one.worth
        return joinTerms(terms).sections.length > 0 ? [{ worth: own * other.worth, terms }] : []
      }),
    )
    if (alternatives.length > 0) return { parts: [head, ...(last?.parts ?? [tail])], alternatives }
  }
  return null
}

/** The ways to hold a part. */
function findPart(part: string, stem: Stemmer, index: TermIndex): readonly Alternative[] {
  const form = stem(part)
  if (form.length < shortest) return []
  return findForms(form, 1, index).filter(
    ({ terms: [term] }) => part.length > fewLetters || term.apart > 0 || term.weigh().sections.length > 1,
  )
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
