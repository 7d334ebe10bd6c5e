import { createHash } from 'node:crypto'
import type { SimilarArticles, SiteFile } from '../../model/index.ts'
import {
  cutTexts,
  fieldNames,
  type Manifest,
  type PayloadFormat,
  payloadVersion,
  type SearchLanguage,
  type SearchName,
  searchFiles,
} from '../shared/index.ts'
import { cutEntries } from './cut-entries.ts'
import { findSimilar } from './find-similar.ts'
import { firstKeys } from './first-keys.ts'
import { type DocumentIndex, indexDocuments } from './index-documents.ts'
import type { KnownLanguage } from './known-language.ts'
import { listDocuments } from './list-documents.ts'
import { listEntries, sortEntries } from './list-entries.ts'
import { listFilters } from './list-filters.ts'
import type { SearchableSite } from './searchable-site.ts'
import type { TermEntry } from './term-entry.ts'
import { toFilterWords } from './to-filter-words.ts'
import { toPayload } from './to-payload.ts'
import { toSteps } from './to-steps.ts'
import { writePlaces } from './write-places.ts'
import { writeShard } from './write-shard.ts'
import { listSpellings, writeSpellings } from './write-spellings.ts'
import { writeTexts } from './write-texts.ts'

/** Bytes of a shard before compression, about. */
const shardSize = 8000
const spellingSize = 8000

export interface IndexOptions {
  /** Languages that are known; those of the archive are written into its manifest. */
  readonly languages: readonly KnownLanguage[]
  /** What the newsletter has several names for. */
  readonly names: readonly SearchName[]
  readonly format: PayloadFormat
}

/** An archive's index. Each of its uses is worked out when it is asked for. */
export interface SearchIndex {
  readonly listFiles: () => readonly SiteFile[]
  readonly findSimilar: () => SimilarArticles
}

/** Reads a site once for all that is made from its words. */
export function openSearchIndex(site: SearchableSite, options: IndexOptions): SearchIndex {
  const used = usedLanguages(site, options.languages)
  const index = indexDocuments(listDocuments(site), used.map(toSearchLanguage))
  return { listFiles: () => listIndexFiles(index, used, options), findSimilar: () => findSimilar(index) }
}

/**
 * All that the search reads beside its scripts. The same site gives the same bytes. The folder is named by the content of the
 * files in it, so that a browser may keep them for ever; `search/manifest` names the folder.
 */
export function buildSearchIndex(site: SearchableSite, options: IndexOptions): readonly SiteFile[] {
  return openSearchIndex(site, options).listFiles()
}

function listIndexFiles(
  index: DocumentIndex,
  used: readonly KnownLanguage[],
  { names, format }: IndexOptions,
): readonly SiteFile[] {
  const documents = index.documents.map(({ analysed }) => analysed.document)
  const patterns = [...index.inverted.patternList, noPattern]
  const filters = listFilters(documents, names, patterns.length - 1)
  const entries = sortEntries([...listEntries(index.terms, index.inverted, index.findPlaces), ...filters])
  const lengths = Uint32Array.from(index.documents, ({ bodyLength }) => bodyLength)
  const apart = entries.filter((entry) => isCommon(entry, lengths.length))
  const findApart = (entry: TermEntry) => (isCommon(entry, lengths.length) ? apart.indexOf(entry) + 1 : 0)
  const shards = cutEntries(entries, shardSize, (entry) => sizeOf(entry, findApart(entry) > 0, lengths.length))
  const spellings = cutEntries(listSpellings(index.words), spellingSize, ({ key }) => 1 + key.length / 2)
  const files = [
    ...shards.map((shard, number) => [searchFiles.terms(number), writeShard(shard, patterns, findApart)] as const),
    ...apart.map((entry, at) => [searchFiles.common(at + 1), writeShard([entry], patterns, () => 0)] as const),
    ...shards.map((shard, number) => [searchFiles.places(number), writePlaces(shard, findApart)] as const),
    ...apart.map((entry, at) => [searchFiles.commonPlaces(at + 1), writePlaces([entry], () => 0)] as const),
    ...spellings.map((shard, number) => [searchFiles.spellings(number), writeSpellings(shard)] as const),
    ...listTexts(index, lengths),
  ].map(([name, bytes]) => toFile(name, bytes, format))
  const head = { shards: firstKeys(shards), spellings: firstKeys(spellings), ...toSteps(index.documents) }
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
  return [toFile(searchFiles.manifest, new TextEncoder().encode(JSON.stringify(manifest)), format), ...named]
}

function toFile(path: string, bytes: Uint8Array, format: PayloadFormat): SiteFile {
  return { path: `${path}.${format}`, content: toPayload(path.slice(path.lastIndexOf('/') + 1), bytes, format) }
}

/** Words of most sections tell none from another; only a query of nothing else looks where they stand. */
const isCommon = ({ kind, documents }: TermEntry, all: number) =>
  kind !== 'filter' && documents.length > 1000 && documents.length > all / 3

/** Of what is in no field: a filter's. */
const noPattern = fieldNames.flatMap(() => [0, 0])

function sizeOf({ term, documents }: TermEntry, isApart: boolean, all: number): number {
  if (isApart) return term.length
  const stepSize = all > 128 * documents.length ? 2 : 1
  return term.length / 2 + 3 + documents.length * (stepSize + 1)
}

function listTexts({ documents }: DocumentIndex, lengths: Uint32Array) {
  const starts = cutTexts(lengths)
  return Array.from(starts, (start, number) => {
    const some = documents.slice(start, starts[number + 1]).map(({ analysed }) => analysed.document)
    return [searchFiles.texts(number), writeTexts(some)] as const
  })
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

const toSearchLanguage = ({ tag, search: { endings, joints } }: KnownLanguage): SearchLanguage => {
  return { tag, endings, joints }
}
