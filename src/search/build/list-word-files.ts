import { createHash } from 'node:crypto'
import type { SiteFile } from '../../model/index.ts'
import { hashKey, listKeys, type Manifest, type PayloadFormat, searchFiles, stretchPath } from '../shared/index.ts'
import { cutEntries } from './cut-entries.ts'
import { firstKeys } from './first-keys.ts'
import type { DocumentIndex } from './index-documents.ts'
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
/** Groups of stretches, at most, and stretches in each, at least: each group costs a few bytes of the manifest. */
const mostGroups = 32
const leastInGroup = 8

/**
 * The files of an index's words, by sorted entries. What stays the same keeps its name: stretches are cut and named by their own
 * keys, and stand in folders of a few dozen, named by what is in them; the other files are named by their content, in the stretches.
 */
export function listWordFiles(
  { documents, words, findPlaces }: DocumentIndex,
  entries: readonly TermEntry[],
  patterns: readonly (readonly number[])[],
  format: PayloadFormat,
): { readonly files: readonly SiteFile[]; readonly head: WordHead } {
  const apart = new Set(entries.filter((entry) => isCommon(entry, documents.length)))
  const toSize = (entry: TermEntry) => sizeOf(entry, apart.has(entry), documents.length)
  const shards = cutEntries(entries, toShardSize(entries.reduce((sum, entry) => sum + toSize(entry), 0)), toSize)
  const spellings = cutEntries(listSpellings(words), spellingSize, ({ key }) => 1 + key.length / 2)
  const writeShard = openShardWriter(patterns)
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
  const keys = { shards: firstKeys(shards), spellings: firstKeys(spellings) }
  const stretches = [
    ...listStretches('terms', listKeys(keys.shards), written),
    ...listStretches('spellings', listKeys(keys.spellings), spellings.map(writeSpellings)),
  ]
  const folders = nameFolders(stretches, countGroups(shards.length))
  const files = [
    ...stretches.map(({ kind, keys, number, bytes }) => [stretchPath(kind, keys, number, folders), bytes] as const),
    ...named,
  ].map(([path, bytes]) => toFile(path, bytes, format))
  return { files, head: { folders, ...keys } }
}

const nowhere = () => 0

/** A stretch as it is written: `keys` are the first ones of all of its kind but the first. */
interface Stretch {
  readonly kind: 'terms' | 'spellings'
  readonly keys: readonly string[]
  readonly number: number
  readonly bytes: Uint8Array
}

const listStretches = (kind: Stretch['kind'], keys: readonly string[], written: readonly Uint8Array[]) =>
  written.map((bytes, number): Stretch => ({ kind, keys, number, bytes }))

const countGroups = (stretches: number) =>
  2 ** Math.max(0, Math.floor(Math.log2(Math.min(mostGroups, stretches / leastInGroup))))

/** Digits of the hashes by which folders are named. */
const folderDigits = 8

/** What the folder of each group is named by. */
function nameFolders(stretches: readonly Stretch[], groups: number): readonly string[] {
  const hashes = Array.from({ length: groups }, () => createHash('sha256'))
  for (const { kind, keys, number, bytes } of stretches) {
    const hash = hashes[hashKey(keys[number - 1] ?? '') & (groups - 1)]
    hash?.update(`${kind} ${bytes.length}\n`).update(bytes)
  }
  return hashes.map((hash) => hash.digest('hex').slice(0, folderDigits))
}

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
