import { cutTexts } from './cut-texts.ts'
import { foldLetters } from './fold-letters.ts'
import { listKeys } from './list-keys.ts'
import type { Manifest } from './payload.ts'
import { searchFiles } from './search-files.ts'
import { openStemmer, openStemSteps } from './stem-word.ts'
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
  /** What may be the stem of a word that is typed without its diacritics, as its endings are. */
  readonly listBareStems: (word: string) => readonly string[]
  /** Those of languages that make one word of several, with the letters between them. */
  readonly splitters: readonly { readonly stem: Stemmer; readonly joints: readonly string[] }[]
  readonly findStemmer: (language: string) => Stemmer
  /** First keys of the stretches of terms and of spellings. */
  readonly termKeys: readonly string[]
  readonly spellingKeys: readonly string[]
}

/** `end` exclusive. */
export interface YearRange {
  readonly year: string | null
  readonly start: number
  readonly end: number
  /** What the folder of its texts is named by, and the first section of each file there, counted from `start`. */
  readonly texts: string
  readonly textStarts: Uint32Array
}

export function openCollection(manifest: Manifest): Collection {
  const lengths = toLengths(manifest)
  const byTag = new Map(manifest.languages.map(({ tag, endings }) => [tag, openStemmer(endings)]))
  const bareSteps = manifest.languages.map(({ endings }) => openStemSteps([...endings, ...endings.map(foldLetters)]))
  const asIs: Stemmer = (word) => word
  return {
    size: lengths.length,
    lengths,
    averages: manifest.averages,
    years: toRanges(manifest.years, lengths),
    synonyms: manifest.synonyms,
    filters: manifest.filters,
    stemmers: byTag.size > 0 ? [...byTag.values()] : [asIs],
    listBareStems: (word) => bareSteps.flatMap((listSteps) => listSteps(word)),
    splitters: manifest.languages.flatMap(({ tag, joints }) =>
      joints === null ? [] : [{ stem: byTag.get(tag) ?? asIs, joints }],
    ),
    findStemmer: (language) => byTag.get(language.toLowerCase().split('-')[0] ?? '') ?? asIs,
    termKeys: listKeys(manifest.shards),
    spellingKeys: listKeys(manifest.spellings),
  }
}

function toRanges(years: Manifest['years'], lengths: Uint32Array): readonly YearRange[] {
  let end = 0
  return years.map(([year, sections, texts]) => {
    const start = end
    end += sections
    return { year, start, end, texts, textStarts: cutTexts(lengths.subarray(start, end)) }
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

/** The file of texts that holds a section, and the section's place in it; undefined where there is no such section. */
export function findTexts(
  { years }: Collection,
  section: number,
): { readonly file: string; readonly place: number } | undefined {
  const year = years.find(({ end }) => section < end)
  if (!year) return undefined
  const own = section - year.start
  let [low, high] = [0, year.textStarts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((year.textStarts[middle] ?? 0) <= own) low = middle + 1
    else high = middle
  }
  return { file: searchFiles.texts(year.texts, low - 1), place: own - (year.textStarts[low - 1] ?? 0) }
}
