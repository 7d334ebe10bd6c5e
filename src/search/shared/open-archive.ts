import { type Collection, findTexts } from './collection.ts'
import type { ReadFile } from './open-files.ts'
import type { SectionRecord } from './payload.ts'
import { readPlaces, type TermPlaces } from './read-places.ts'
import { readShard } from './read-shard.ts'
import { readSpellings } from './read-spellings.ts'
import { readTexts } from './read-texts.ts'
import { searchFiles } from './search-files.ts'
import { stretchPath } from './stretch-path.ts'
import { listTerms, openTermIndex, type Term, type TermIndex } from './term-index.ts'

/** The archive as one query sees it: what it asks for is loaded, and nothing else. */
export interface Archive {
  readonly collection: Collection
  /** The stretches with these numbers beside all that the query has loaded before. */
  readonly loadTerms: (stretches: Iterable<number>) => Promise<TermIndex>
  /** A term that stands apart, with its postings. */
  readonly loadCommon: (term: Term) => Promise<Term>
  /** Of a term that stands apart, its postings must be loaded. */
  readonly loadPlaces: (term: Term) => Promise<TermPlaces>
  readonly loadSpellings: (stretch: number) => Promise<ReturnType<typeof readSpellings>>
  /** Undefined where there is none of that number. */
  readonly loadSection: (section: number) => Promise<SectionRecord | undefined>
}

export function openArchive(read: ReadFile, folders: readonly string[], collection: Collection): Archive {
  const stretches = new Map<number, readonly Term[]>()
  const loadStretch = (number: number) =>
    read(stretchPath('terms', collection.termKeys, number, folders), (bytes) =>
      listTerms(readShard(bytes), number, collection),
    )
  return {
    collection,
    loadTerms: async (numbers) => {
      const load = async (number: number) => stretches.set(number, await loadStretch(number))
      // An archive without sections has no stretches.
      if (collection.size > 0) await Promise.all(Array.from(new Set(numbers), load))
      return openTermIndex(stretches, collection)
    },
    loadCommon: async (term) => {
      const parse = (bytes: Uint8Array) => listTerms(readShard(bytes), term.stretch, collection)
      const [loaded] = term.apart > 0 ? await read(searchFiles.common(term.apart), parse) : []
      return loaded ? { ...loaded, apart: term.apart, places: term.places } : term
    },
    loadPlaces: async (term) => {
      if (term.apart > 0) {
        const parse = (bytes: Uint8Array) => readPlaces(bytes, 1, () => term.weigh().sections)
        return (await read(searchFiles.places(term.places), parse))[0] ?? null
      }
      const terms = await loadStretch(term.stretch)
      const sectionsOf = (place: number) => terms[place]?.weigh().sections ?? new Uint32Array(0)
      const parse = (bytes: Uint8Array) => readPlaces(bytes, terms.length, sectionsOf)
      return (await read(searchFiles.places(term.places), parse))[term.place] ?? null
    },
    loadSpellings: async (stretch) =>
      collection.size === 0
        ? []
        : read(stretchPath('spellings', collection.spellingKeys, stretch, folders), readSpellings),
    loadSection: async (section) => {
      const found = findTexts(collection, section)
      return found && (await read(found.file, readTexts))[found.place]
    },
  }
}
