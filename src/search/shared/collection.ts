import { cutTexts } from './cut-texts.ts'
import { fromDigits } from './from-digits.ts'
import { listKeys } from './list-keys.ts'
import type { Manifest } from './payload.ts'
import { searchFiles } from './search-files.ts'
import type { Stemmer } from './stemmer.ts'
import { asIs, openVocabulary, type Vocabulary } from './vocabulary.ts'

/** What the manifest tells of the archive, in the shape in which it is asked. */
export interface Collection extends Vocabulary {
  /** Number of sections. They are numbered from 0: newest year first, in a year from short to long. */
  readonly size: number
  /** Number of terms in each section's body. */
  readonly lengths: Uint32Array
  readonly averages: readonly number[]
  readonly years: readonly YearRange[]
  /** Those of languages that make one word of several, with the letters between them. */
  readonly splitters: readonly { readonly stem: Stemmer; readonly joints: readonly string[] }[]
  readonly findStemmer: (language: string) => Stemmer
  /** First keys of the stretches of spellings. */
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
  const vocabulary = openVocabulary(manifest)
  const { byTag } = vocabulary
  return {
    ...vocabulary,
    size: lengths.length,
    lengths,
    averages: manifest.averages,
    years: toRanges(manifest.years, lengths),
    splitters: manifest.languages.flatMap(({ tag, joints }) =>
      joints === null ? [] : [{ stem: byTag.get(tag) ?? asIs, joints }],
    ),
    findStemmer: (language) => byTag.get(language.toLowerCase().split('-')[0] ?? '') ?? asIs,
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

function toLengths({ years, lengths: [allSteps, allCounts] }: Manifest): Uint32Array {
  const lengths = new Uint32Array(years.reduce((sum, [, sections]) => sum + sections, 0))
  const [steps, counts] = [fromDigits(allSteps), fromDigits(allCounts)]
  let [at, step] = [0, 0]
  for (const [, sections] of years) {
    let length = 0
    for (const end = at + sections; at < end && step < steps.length; step++) {
      length += steps[step] ?? 0
      lengths.fill(length, at, at + (counts[step] ?? 0))
      at += counts[step] ?? 0
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
