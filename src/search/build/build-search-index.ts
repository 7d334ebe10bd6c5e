import type { SimilarArticles, SiteFile } from '../../model/index.ts'
import {
  fieldNames,
  type Manifest,
  type PayloadFormat,
  payloadVersion,
  type SearchLanguage,
  type SearchName,
  searchFiles,
} from '../shared/index.ts'
import type { ReadRun } from './analyse-issues.ts'
import { findNamed } from './find-named.ts'
import { findNearest } from './find-nearest.ts'
import { openSimilarSearch, type SimilarSearch } from './find-similar.ts'
import { type DocumentIndex, indexDocuments } from './index-documents.ts'
import type { KnownLanguage } from './known-language.ts'
import { listEntries, sortEntries } from './list-entries.ts'
import { listFilters } from './list-filters.ts'
import { listTexts, type YearTexts } from './list-texts.ts'
import { listWordFiles } from './list-word-files.ts'
import type { SearchableSite } from './searchable-site.ts'
import { toFile } from './to-file.ts'
import { toFilterWords } from './to-filter-words.ts'
import { toSteps } from './to-steps.ts'

export interface IndexOptions {
  /** Languages that are known; those of the archive are written into its manifest. */
  readonly languages: readonly KnownLanguage[]
  /** What the newsletter has several names for. */
  readonly names: readonly SearchName[]
  readonly format: PayloadFormat
  /** The words of a run of issues (`groupRuns`) where they are known already; they are read from its texts where this is left out. */
  readonly readRun?: ReadRun
}

/** An archive's index. Each of its uses is worked out when it is asked for. */
export interface SearchIndex {
  /** The files of texts by year, which are among those that are listed too. */
  readonly texts: readonly YearTexts[]
  readonly listFiles: () => readonly SiteFile[]
  readonly openSimilar: () => SimilarSearch
  readonly findSimilar: () => SimilarArticles
}

/** Reads a site once for all that is made from its words. */
export function openSearchIndex(site: SearchableSite, options: IndexOptions): SearchIndex {
  const used = usedLanguages(site, options.languages)
  const index = indexDocuments(site, used.map(toSearchLanguage), options.readRun)
  const texts = listTexts(index.documents, options.format)
  const openSimilar = () => openSimilarSearch(index)
  return {
    texts,
    listFiles: () => listIndexFiles(index, texts, used, options),
    openSimilar,
    findSimilar: () => {
      const { cut, join } = openSimilar()
      return join(cut(1).map(findNearest))
    },
  }
}

/**
 * All that the search reads beside its scripts. The same site gives the same bytes. Folders are named by what is in them, so that a
 * browser may keep their files for ever; `search/manifest` names the folders.
 */
export function buildSearchIndex(site: SearchableSite, options: IndexOptions): readonly SiteFile[] {
  return openSearchIndex(site, options).listFiles()
}

function listIndexFiles(
  index: DocumentIndex,
  texts: readonly YearTexts[],
  used: readonly KnownLanguage[],
  { names, format }: IndexOptions,
): readonly SiteFile[] {
  const patterns = [...index.inverted.patternList, noPattern]
  const filters = listFilters(index.documents, findNamed(index.analysed, index.words, names), patterns.length - 1)
  const entries = sortEntries([...listEntries(index.terms, index.inverted), ...filters])
  const words = listWordFiles(index, entries, patterns, format)
  const manifest: Manifest = {
    version: payloadVersion,
    languages: used.map(toSearchLanguage),
    averages: index.inverted.averages,
    ...words.head,
    ...toSteps(index.documents, texts),
    synonyms: names,
    filters: toFilterWords(used),
  }
  return [
    toFile(searchFiles.manifest, new TextEncoder().encode(JSON.stringify(manifest)), format),
    ...words.files,
    ...texts.flatMap(({ files }) => files),
  ]
}

/** Of what is in no field: a filter's. */
const noPattern = fieldNames.flatMap(() => [0, 0])

function usedLanguages({ issues }: SearchableSite, languages: readonly KnownLanguage[]): readonly KnownLanguage[] {
  const used = new Set(issues.map(({ lang }) => lang.toLowerCase().split('-')[0]))
  return languages.filter(({ tag }) => used.has(tag)).sort((a, b) => (a.tag < b.tag ? -1 : 1))
}

const toSearchLanguage = ({ tag, search: { endings, irregular, prefixes, joints } }: KnownLanguage): SearchLanguage => {
  return { tag, endings, irregular, prefixes, joints }
}
