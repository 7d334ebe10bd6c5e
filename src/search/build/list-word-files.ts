import { createHash } from 'node:crypto'
import type { SiteFile } from '../../model/index.ts'
import { listKeys, type Manifest, type PayloadFormat, searchFiles, stretchPath } from '../shared/index.ts'
import { cutEntries } from './cut-entries.ts'
import { firstKeys } from './first-keys.ts'
import type { DocumentIndex } from './index-documents.ts'
import type { FindPlaces } from './list-places.ts'
import { nameFolders, type Stretch } from './name-folders.ts'
import { countPostings, type TermEntry } from './term-entry.ts'
import { toFile } from './to-file.ts'
import { writePlaces } from './write-places.ts'
import { openShardWriter } from './write-shard.ts'
import { listSpellings, writeSpellings } from './write-spellings.ts'

/** What the manifest tells of the files of words. */
type WordHead = Pick<Manifest, 'folders' | 'shards' | 'spellings'>

/**
 * Bytes of a shard before compression, about: a query loads a few shards, and the first key of each, so that the sum is least
 * where both grow alike, with the root of the whole.
 */
const toShardSize = (whole: number) => Math.max(2000, 1.2 * Math.sqrt(whole))
const spellingSize = 8000

/**
 * The files of an index's words, by sorted entries. What stays the same keeps its name: stretches are cut and named by their own
 * keys, and stand in folders of a few dozen, named by what is in them; the other files are named by their content, in the stretches.
 */
export function listWordFiles(
  index: DocumentIndex,
  entries: readonly TermEntry[],
  patterns: readonly (readonly number[])[],
  format: PayloadFormat,
): { readonly files: readonly SiteFile[]; readonly head: WordHead } {
  const all = index.documents.length
  const apart = new Set(entries.filter((entry) => isCommon(entry, all)))
  const toSize = (entry: TermEntry) => sizeOf(entry, apart.has(entry), all)
  const shards = cutEntries(entries, toShardSize(entries.reduce((sum, entry) => sum + toSize(entry), 0)), toSize)
  const spellings = cutEntries(listSpellings(index.words), spellingSize, ({ key }) => 1 + key.length / 2)
  const { written, named } = writeShards(shards, apart, index.findPlaces, openShardWriter(patterns))
  const keys = { shards: firstKeys(shards), spellings: firstKeys(spellings) }
  const stretches = [
    ...listStretches('terms', listKeys(keys.shards), written),
    ...listStretches('spellings', listKeys(keys.spellings), spellings.map(writeSpellings)),
  ]
  const folders = nameFolders(stretches)
  const files = [
    ...stretches.map(({ kind, keys, number, bytes }) => [stretchPath(kind, keys, number, folders), bytes] as const),
    ...named,
  ].map(([path, bytes]) => toFile(path, bytes, format))
  return { files, head: { folders, ...keys } }
}

/** The shards, and by their paths the files that they name by their content: of which two that are the same are one. */
function writeShards(
  shards: readonly (readonly TermEntry[])[],
  apart: Iterable<TermEntry>,
  findPlaces: FindPlaces,
  writeShard: ReturnType<typeof openShardWriter>,
): { readonly written: readonly Uint8Array[]; readonly named: ReadonlyMap<string, Uint8Array> } {
  const named = new Map<string, Uint8Array>()
  const names = new Map<TermEntry, number>()
  for (const entry of apart) {
    const [postings, places] = [writeShard([entry], nowhere, 0), writePlaces([entry], findPlaces, nowhere)]
    const hash = hashOf([postings, places])
    names.set(entry, hash)
    named.set(searchFiles.common(hash), postings).set(searchFiles.places(hash), places)
  }
  const findApart = (entry: TermEntry) => names.get(entry) ?? 0
  const written = shards.map((shard) => {
    const places = writePlaces(shard, findPlaces, findApart)
    const hash = hashOf([places])
    named.set(searchFiles.places(hash), places)
    return writeShard(shard, findApart, hash)
  })
  return { written, named }
}

const nowhere = () => 0

const listStretches = (kind: Stretch['kind'], keys: readonly string[], written: readonly Uint8Array[]) =>
  written.map((bytes, number): Stretch => ({ kind, keys, number, bytes }))

/** Digits of the hashes by which files are named: a number of 48 bits. */
const hashDigits = 12

function hashOf(contents: readonly Uint8Array[]): number {
  const hash = createHash('sha256')
  for (const bytes of contents) hash.update(bytes)
  return Number.parseInt(hash.digest('hex').slice(0, hashDigits), 16)
}

/**
 * Words of most sections tell none from another; only a query of nothing else looks where they stand. Of many sections a smaller
 * share is more than a line carries quickly.
 */
const isCommon = (entry: TermEntry, all: number) =>
  entry.kind !== 'filter' && countPostings(entry) > Math.max(1000, Math.min(all / 3, 8000 + all / 25))

function sizeOf(entry: TermEntry, isApart: boolean, all: number): number {
  if (isApart) return entry.term.length
  const count = countPostings(entry)
  return entry.term.length / 2 + 3 + count * (all > 128 * count ? 3 : 2)
}
