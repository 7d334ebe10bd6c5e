import { type Alternative, findForms } from './expand-word.ts'
import { allowedSlips, findSpellings, listSound } from './find-spellings.ts'
import type { FoundWord } from './find-words.ts'
import { foldLetters } from './fold-letters.ts'
import { findStretch } from './list-keys.ts'
import type { Archive } from './open-archive.ts'
import { worth } from './ranking-weights.ts'
import { splitUnknown } from './split-unknown.ts'

/** A word as typed, and what was looked for besides or instead. */
export interface Correction {
  readonly typed: string
  readonly instead: string
}

export interface CorrectedWord extends FoundWord {
  readonly correction: Correction | null
}

/** Stretches of spellings that one half of a word may load, and spellings that are taken up. */
const mostStretches = 2
const mostSpellings = 3

/** A word with the words of the archive that it may have been meant for; as it is where there are none. */
export async function correctWord(found: FoundWord, archive: Archive): Promise<CorrectedWord> {
  const typed = foldLetters(found.word.whole)
  if (allowedSlips(typed) === 0 || !/^\p{L}+$/u.test(typed)) return { ...found, correction: null }
  const spelled = await spellWord(found, typed, archive)
  // One slip is likelier than a word that nobody has written, and that is likelier than two.
  if (found.alternatives.length > 0 || spelled.distance === 1) return spelled
  const split = await splitUnknown(found.word, archive)
  if (!split) return spelled
  const correction = { typed: found.word.whole, instead: split.parts.join(' ') }
  return { ...found, alternatives: split.alternatives, correction }
}

async function spellWord(
  found: FoundWord,
  typed: string,
  archive: Archive,
): Promise<CorrectedWord & { readonly distance: number | null }> {
  const { stemmers, termKeys } = archive.collection
  const spellings = findSpellings(typed, await findCandidates(typed, archive), stemmers, mostSpellings)
  const terms = spellings.flatMap(({ word, distance }) => stemmers.map((stem) => ({ term: stem(word), distance })))
  const index = await archive.loadTerms(terms.map(({ term }) => findStretch(termKeys, foldLetters(term))))
  const alternatives = terms.flatMap(({ term, distance }): readonly Alternative[] =>
    // Spellings have no diacritics: all words that are written so, with any, are meant.
    findForms(term, worth.slip / distance, index).filter(({ terms: [{ kind }] }) => kind === 'word'),
  )
  const [best] = spellings
  const correction =
    best && alternatives.length > 0 ? { typed: found.word.whole, instead: spell(best.word, alternatives) } : null
  const distance = correction && best ? best.distance : null
  return { ...found, alternatives: [...found.alternatives, ...alternatives], correction, distance }
}

/** A word with its diacritics, as far as the terms tell them. */
function spell(word: string, alternatives: readonly Alternative[]): string {
  const term = alternatives
    .map(({ terms: [{ key, term: written }] }) => ({ key, written }))
    .find(({ key }) => word.startsWith(key))
  return term ? term.written + word.slice(term.key.length) : word
}

async function findCandidates(
  word: string,
  { collection: { spellingKeys }, loadSpellings }: Archive,
): Promise<readonly (readonly [key: string, count: number])[]> {
  const lists = listSound(word).map(async (start) => {
    const first = findStretch(spellingKeys, start)
    const count = Math.min(mostStretches, findStretch(spellingKeys, `${start}\uffff`) - first + 1)
    const stretches = await Promise.all(Array.from({ length: count }, (_, at) => loadSpellings(first + at)))
    return stretches.flat().filter(([key]) => key.startsWith(start))
  })
  return (await Promise.all(lists)).flat()
}
