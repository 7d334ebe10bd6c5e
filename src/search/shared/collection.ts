import { cutTexts } from './cut-texts.ts'
import { listKeys } from './list-keys.ts'
import type { Manifest } from './payload.ts'
import { openStemmer } from './stem-word.ts'
import type { Stemmer } from './stemmer.ts'

/** What the manifest tells of the archive, in the shape in which it is asked. */
export interface Collection {
  /** Number of sections. They are numbered from 0: newest year first, in a year from short to long. */
  readonly size: number
  /** Number of terms in each section's body. */
  readonly lengths: Uint32Array
  readonly averages: readonly number[]
  readonly years: readonly YearRange[]
  readonly synonyms: Manifest['synonyms']
  readonly filters: Manifest['filters']
  readonly stemmers: readonly Stemmer[]
  readonly findStemmer: (language: string) => Stemmer
  /** First keys of the stretches of terms and of spellings. */
  readonly termKeys: readonly string[]
  readonly spellingKeys: readonly string[]
  /** First section of each file of texts. */
  readonly textStarts: Uint32Array
}

/** `end` exclusive. */
export interface YearRange {
  readonly year: string | null
  readonly start: number
  readonly end: number
}

export function openCollection(manifest: Manifest): Collection {
  const lengths = toLengths(manifest)
  const byTag = new Map(manifest.languages.map(({ tag, endings }) => [tag, openStemmer(endings)]))
  const asIs: Stemmer = (word) => word
  return {
    size: lengths.length,
    lengths,
    averages: manifest.averages,
    years: toRanges(manifest.years),
    synonyms: manifest.synonyms,
    filters: manifest.filters,
    stemmers: byTag.size > 0 ? [...byTag.values()] : [asIs],
    findStemmer: (language) => byTag.get(language.toLowerCase().split('-')[0] ?? '') ?? asIs,
    termKeys: listKeys(manifest.shards),
    spellingKeys: listKeys(manifest.spellings),
    textStarts: cutTexts(lengths),
  }
}

function toRanges(years: Manifest['years']): readonly YearRange[] {
  let end = 0
  return years.map(([year, sections]) => {
    const start = end
    end += sections
    return { year, start, end }
  })
}

function toLengths({ years, lengths: steps }: Manifest): Uint32Array {
  const lengths = new Uint32Array(years.reduce((sum, [, sections]) => sum + sections, 0))
  let [at, step] = [0, 0]
  for (const [, sections] of years) {
    let length = 0
    for (const end = at + sections; at < end && step < steps.length; step += 2) {
      length += steps[step] ?? 0
      lengths.fill(length, at, at + (steps[step + 1] ?? 0))
      at += steps[step + 1] ?? 0
    }
  }
  return lengths
}

/** Number of the file of texts that holds a section. */
export function findTexts({ textStarts }: Collection, section: number): number {
  let [low, high] = [0, textStarts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((textStarts[middle] ?? 0) <= section) low = middle + 1
    else high = middle
  }
  return low - 1
}
