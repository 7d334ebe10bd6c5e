import { findSynonyms } from './find-synonyms.ts'
import { listAskedStretches } from './list-asked-stretches.ts'
import type { Manifest } from './payload.ts'
import { readQuery } from './read-query.ts'
import { stretchPath } from './stretch-path.ts'
import { openVocabulary } from './vocabulary.ts'

/** Files that a query asks for before it knows of any section, from the site's root: those of its words, without their ending. */
export function listFirstFiles(text: string, manifest: Manifest): readonly string[] {
  const vocabulary = openVocabulary(manifest)
  const { words } = readQuery(text, vocabulary.filters)
  // An archive without sections has no stretches.
  if (manifest.years.length === 0) return []
  const synonyms = findSynonyms(words, vocabulary.synonyms, vocabulary.stemmers)
  const stretches = new Set(listAskedStretches(words, synonyms, vocabulary))
  return Array.from(stretches, (number) => stretchPath('terms', vocabulary.termKeys, number, manifest.folders))
}
