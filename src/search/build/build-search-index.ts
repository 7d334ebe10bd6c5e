import { createHash } from 'node:crypto'
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
import { cutEntries } from './cut-entries.ts'
import { findNamed } from './find-named.ts'
import { findSimilar } from './find-similar.ts'
import { firstKeys } from './first-keys.ts'
import { type DocumentIndex, indexDocuments } from './index-documents.ts'
import type { IssueWords } from './issue-words.ts'
import type { KnownLanguage } from './known-language.ts'
import { listEntries, sortEntries } from './list-entries.ts'
import { listFilters } from './list-filters.ts'
import { listTexts } from './list-texts.ts'
import type { SearchableIssue, SearchableSite } from './searchable-site.ts'
import { countPostings, type TermEntry } from './term-entry.ts'
import { toFilterWords } from './to-filter-words.ts'
import { toPayload } from './to-payload.ts'
import { toSteps } from './to-steps.ts'
import { writePlaces } from './write-places.ts'
import { openShardWriter } from './write-shard.ts'
import { listSpellings, writeSpellings } from './write-spellings.ts'

/**
 * Bytes of a shard before compression, about: a query loads a few shards, and the first key of each, so that the sum is least
 * where both grow alike, with the root of the whole.
 */
const toShardSize = (whole: number) => Math.max(2000, 1.2 * Math.sqrt(whole))
const spellingSize = 8000

export interface IndexOptions {
  /** Languages that are known; those of the archive are written into its manifest. */
  readonly languages: readonly KnownLanguage[]
  /** What the newsletter has several names for. */
  readonly names: readonly SearchName[]
  readonly format: PayloadFormat
  /** The words of an issue where they are known already; they are read from its texts where this is left out. */
  readonly readWords?: (issue: SearchableIssue) => IssueWords
}

/** An archive's index. Each of its uses is worked out when it is asked for. */
export interface SearchIndex {
  readonly listFiles: () => readonly SiteFile[]
  readonly findSimilar: () => SimilarArticles
}

/** Reads a site once for all that is made from its words. */
export function openSearchIndex(site: SearchableSite, options: IndexOptions): SearchIndex {
  const used = usedLanguages(site, options.languages)
  const index = indexDocuments(site, used.map(toSearchLanguage), options.readWords)
  return { listFiles: () => listIndexFiles(index, used, options), findSimilar: () => findSimilar(index) }
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
  used: readonly KnownLanguage[],
  { names, format }: IndexOptions,
): readonly SiteFile[] {
  const patterns = [...index.inverted.patternList, noPattern]
  const filters = listFilters(index.documents, findNamed(index.analysed, index.words, names), patterns.length - 1)
  const entries = sortEntries([...listEntries(index.terms, index.inverted), ...filters])
  const lengths = Uint32Array.from(index.documents, ({ bodyLength }) => bodyLength)
  const apart = entries.filter((entry) => isCommon(entry, lengths.length))
  const numbers = new Map(apart.map((entry, at) => [entry, at + 1]))
  const findApart = (entry: TermEntry) => numbers.get(entry) ?? 0
  const toSize = (entry: TermEntry) => sizeOf(entry, findApart(entry) > 0, lengths.length)
  const shards = cutEntries(entries, toShardSize(entries.reduce((sum, entry) => sum + toSize(entry), 0)), toSize)
  const spellings = cutEntries(listSpellings(index.words), spellingSize, ({ key }) => 1 + key.length / 2)
  const writeShard = openShardWriter(patterns)
  const files = [
    ...shards.map((shard, number) => [searchFiles.terms(number), writeShard(shard, findApart)] as const),
    ...apart.map((entry, at) => [searchFiles.common(at + 1), writeShard([entry], () => 0)] as const),
    ...shards.map(
      (shard, number) => [searchFiles.places(number), writePlaces(shard, index.findPlaces, findApart)] as const,
    ),
    ...apart.map(
      (entry, at) => [searchFiles.commonPlaces(at + 1), writePlaces([entry], index.findPlaces, () => 0)] as const,
    ),
    ...spellings.map((shard, number) => [searchFiles.spellings(number), writeSpellings(shard)] as const),
  ].map(([name, bytes]) => toFile(name, bytes, format))
  const texts = listTexts(index.documents, format)
  const head = { shards: firstKeys(shards), spellings: firstKeys(spellings), ...toSteps(index.documents, texts) }
  const manifest: Manifest = {
    version: payloadVersion,
    folder: searchFiles.folder(nameOf(files)),
    languages: used.map(toSearchLanguage),
    averages: index.inverted.averages,
    ...head,
    synonyms: names,
    filters: toFilterWords(used),
  }
  const named = files.map(({ path, content }) => ({ path: manifest.folder + path, content }))
  return [
    toFile(searchFiles.manifest, new TextEncoder().encode(JSON.stringify(manifest)), format),
    ...named,
    ...texts.flatMap(({ files }) => files),
  ]
}

function toFile(path: string, bytes: Uint8Array, format: PayloadFormat): SiteFile {
  return { path: `${path}.${format}`, content: toPayload(path.slice(path.lastIndexOf('/') + 1), bytes, format) }
}

/**
 * Words of most sections tell none from another; only a query of nothing else looks where they stand. Of many sections a smaller
 * share is more than a line carries quickly.
 */
const isCommon = (entry: TermEntry, all: number) =>
  entry.kind !== 'filter' && countPostings(entry) > Math.max(1000, Math.min(all / 3, 8000 + all / 25))

/** Of what is in no field: a filter's. */
const noPattern = fieldNames.flatMap(() => [0, 0])

function sizeOf(entry: TermEntry, isApart: boolean, all: number): number {
  if (isApart) return entry.term.length
  const count = countPostings(entry)
  return entry.term.length / 2 + 3 + count * (all > 128 * count ? 3 : 2)
}

function nameOf(files: readonly SiteFile[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) hash.update(`${path}\n`).update(content)
  return hash.digest('hex').slice(0, 16)
}

function usedLanguages({ issues }: SearchableSite, languages: readonly KnownLanguage[]): readonly KnownLanguage[] {
  const used = new Set(issues.map(({ lang }) => lang.toLowerCase().split('-')[0]))
  return languages.filter(({ tag }) => used.has(tag)).sort((a, b) => (a.tag < b.tag ? -1 : 1))
}

const toSearchLanguage = ({ tag, search: { endings, irregular, prefixes, joints } }: KnownLanguage): SearchLanguage => {
  return { tag, endings, irregular, prefixes, joints }
}
