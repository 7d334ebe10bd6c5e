import type { YearRange } from './collection.ts'
import type { Correction } from './correct-words.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { findMarks } from './find-marks.ts'
import type { FoundWord } from './find-words.ts'
import { holdsPhrase } from './holds-phrase.ts'
import { measureCloseness } from './measure-closeness.ts'
import type { Archive } from './open-archive.ts'
import type { SectionRecord } from './payload.ts'
import type { Query } from './query.ts'
import type { RankedSection, Ranking } from './rank-sections.ts'
import { readWords } from './read-words.ts'
import type { FoundSection, FoundSections } from './search-result.ts'

export interface ChooseOptions {
  readonly phrases: Query['phrases']
  readonly words: readonly FoundWord[]
  readonly limit: number
  readonly archive: Archive
  readonly corrections: readonly Correction[]
}

/** Sections whose texts are read, and put into their order, together. */
const together = 10

/**
 * The first hits of a ranking with their texts, which put each ten into their last order. Where there is a phrase, the texts
 * decide which of them are hits.
 */
export async function chooseSections(
  { best, sections, everyYear }: Ranking,
  options: ChooseOptions,
): Promise<Omit<FoundSections, 'query' | 'files'>> {
  const { phrases, limit, archive, corrections } = options
  const hits: (FoundSection & { readonly section: number })[] = []
  const dropped = new Set<number>()
  let at = 0
  for (; at < best.length && hits.length < limit; at += together) {
    const some = best.slice(at, at + together)
    const records = await Promise.all(some.map(({ section }) => archive.loadSection(section)))
    const found = some.flatMap((ranked, index) => {
      const record = records[index]
      if (record && holdsAll(record, phrases)) return [{ ...toFound(ranked, record, options), section: ranked.section }]
      dropped.add(ranked.section)
      return []
    })
    hits.push(...found.sort((a, b) => b.score - a.score))
  }
  // Of a phrase whose best sections are all read and too few, what else may hold it is no more than a guess.
  const isKnown = phrases.length > 0 && at >= best.length && hits.length < limit
  const held = new Set(hits.map(({ section }) => section))
  const answers = isKnown ? (section: number) => held.has(section) : (section: number) => !dropped.has(section)
  const inYears = new Set(sections)
  return {
    total: phrases.length > 0 ? sections.filter(answers).length : sections.length,
    sections: hits.slice(0, limit).map(({ section: _, ...hit }) => hit),
    corrections,
    years: countYears(
      phrases.length > 0 ? everyYear.filter((section) => !inYears.has(section) || answers(section)) : everyYear,
      archive.collection.years,
    ),
  }
}

/** Sections ascend as the years descend. */
function countYears(sections: Uint32Array, years: readonly YearRange[]): FoundSections['years'] {
  let at = 0
  return years.map(({ year, end }) => {
    const from = at
    while (at < sections.length && (sections[at] ?? 0) < end) at++
    return { year, count: at - from }
  })
}

function holdsAll({ title, byline, text }: SectionRecord, phrases: readonly (readonly string[])[]): boolean {
  return phrases.every((phrase) => [title, byline, text].some((field) => holdsPhrase(field, phrase)))
}

function toFound({ score }: RankedSection, record: SectionRecord, { words, archive }: ChooseOptions): FoundSection {
  const { issue, anchor, title, text } = record
  const alternatives = words.map((word) => word.alternatives)
  const marks = findMarks(readWords(record, archive.collection.findStemmer(issue.lang)), alternatives)
  const closeness = measureCloseness(
    record,
    words.map(({ word }) => word),
    marks,
  )
  return {
    url: anchor === '' ? issue.url : `${issue.url}#${anchor}`,
    title,
    issue,
    score: Number((score * closeness).toPrecision(4)),
    excerpt: cutExcerpt(text, marks),
  }
}
