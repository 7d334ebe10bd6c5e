import { allowYears } from './allow-years.ts'
import { chooseSections } from './choose-sections.ts'
import { type Collection, openCollection } from './collection.ts'
import { type Correction, correctWord } from './correct-words.ts'
import { findExcluded } from './find-excluded.ts'
import { type Allows, findFilters } from './find-filters.ts'
import { findPhrases } from './find-phrases.ts'
import { type FoundWord, findWords } from './find-words.ts'
import { type Archive, openArchive } from './open-archive.ts'
import { openFiles, type ReadFile, type Source } from './open-files.ts'
import type { Manifest } from './payload.ts'
import type { Query } from './query.ts'
import { listSections, type Ranking, rankSections } from './rank-sections.ts'
import { ranking } from './ranking-weights.ts'
import { readManifest } from './read-manifest.ts'
import { readQuery } from './read-query.ts'
import { searchFiles } from './search-files.ts'
import type { FoundSections } from './search-result.ts'
import type { TermIndex } from './term-index.ts'

/** The search of one archive. */
export interface Search {
  /** Never rejects for the query's sake; rejects where a file cannot be loaded, and tries again the next time. */
  readonly find: (query: string, options: SearchOptions) => Promise<FoundSections>
}

export interface SearchOptions {
  /** Hits with their texts, at most. */
  readonly limit: number
  /** First and last year; these go before what the query itself says. */
  readonly from?: string | null
  readonly to?: string | null
}

/** Loads nothing before the first query, and each file once. */
export function openSearch(source: Source): Search {
  const readFile = openFiles(source)
  let opened: { readonly manifest: Manifest; readonly collection: Collection } | undefined
  return {
    find: async (text, options) => {
      const files = new Set<string>([searchFiles.script, searchFiles.worker])
      const read: ReadFile = (name, parse) => {
        files.add(`${name}.${source.format}`)
        return readFile(name, parse)
      }
      const manifest = await read(searchFiles.manifest, readManifest)
      if (opened?.manifest !== manifest) opened = { manifest, collection: openCollection(manifest) }
      const archive = openArchive(read, manifest.folders, opened.collection)
      const answer = await answerQuery(text, options, archive)
      return { ...answer, query: text, files: [...files] }
    },
  }
}

async function answerQuery(
  text: string,
  { limit, from = null, to = null }: SearchOptions,
  archive: Archive,
): Promise<Omit<FoundSections, 'query' | 'files'>> {
  const { collection } = archive
  const query = readQuery(text, collection.filters)
  const { words, index } = await findWords(query.words, archive)
  const isAllowed = await findAllowed(query, archive, index)
  const isInYears = allowYears({ from: from ?? query.filters.from, to: to ?? query.filters.to }, collection)
  const choose = (asked: readonly FoundWord[], ranked: Ranking, corrections: readonly Correction[]) =>
    chooseSections(ranked, { phrases: query.phrases, words: asked, limit, archive, corrections })
  const rank = (asked: readonly FoundWord[]): Ranking =>
    (query.words.length === 0 && hasFilter(query) ? listSections : rankSections)(asked, {
      size: collection.size,
      limit: query.phrases.length > 0 ? mostTexts : limit,
      isAllowed,
      isInYears,
    })
  const first = rank(words)
  const isGood = (first.best[0]?.share ?? 0) > ranking.goodShare
  if (isGood || query.phrases.length > 0) return choose(words, first, [])
  const corrected = await Promise.all(words.map((word) => (isHeld(word) ? word : correctWord(word, archive))))
  const corrections = corrected.flatMap((word) => ('correction' in word && word.correction ? [word.correction] : []))
  return corrections.length === 0 ? choose(words, first, []) : choose(corrected, rank(corrected), corrections)
}

const hasFilter = ({ filters: { from, to, terms } }: Query) => from !== null || to !== null || terms.length > 0

/** Texts that are looked at for a phrase, at most. */
const mostTexts = 150

/** What phrases, filters and excluded words leave, in any year. */
async function findAllowed({ phrases, excluded, filters }: Query, archive: Archive, index: TermIndex): Promise<Allows> {
  const runs = await Promise.all(phrases.map((phrase) => findPhrases(phrase, archive, index)))
  const isIn = await findFilters(filters, archive)
  const out = await findExcluded((await findWords(excluded, archive)).words, archive)
  return (section) => isIn(section) && !out.has(section) && runs.every((run) => run === null || run.has(section))
}

const isHeld = ({ alternatives, isCommon }: FoundWord) =>
  isCommon ||
  alternatives.some(({ worth, terms: [term] }) => worth > 0.7 && term.weigh().sections.length > ranking.mostSlips)
