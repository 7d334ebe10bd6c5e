import type { Correction } from './correct-words.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { findMarks } from './find-marks.ts'
import type { FoundWord } from './find-words.ts'
import { holdsPhrase } from './holds-phrase.ts'
import type { Archive } from './open-archive.ts'
import type { SectionRecord } from './payload.ts'
import type { Query } from './query.ts'
import type { RankedSection, Ranking } from './rank-sections.ts'
import type { FoundSection, FoundSections } from './search-result.ts'

export interface ChooseOptions {
  readonly phrases: Query['phrases']
  readonly words: readonly FoundWord[]
  readonly limit: number
  readonly archive: Archive
  readonly corrections: readonly Correction[]
}

/** The first hits of a ranking with their texts. Where there is a phrase, the texts decide which of them are hits. */
export async function chooseSections(
  { best, sections }: Ranking,
  options: ChooseOptions,
): Promise<Omit<FoundSections, 'query' | 'files'>> {
  const { phrases, limit, archive, corrections } = options
  const hits: FoundSection[] = []
  let dropped = 0
  for (let at = 0; at < best.length && hits.length < limit; at += limit) {
    const some = best.slice(at, at + limit)
    const records = await Promise.all(some.map(({ section }) => archive.loadSection(section)))
    some.forEach((section, index) => {
      const record = records[index]
      if (record && holdsAll(record, phrases)) hits.push(toFound(section, record, options))
      else dropped++
    })
  }
  const years = archive.collection.years.map(({ year, start, end }) => {
    return { year, count: sections.filter((section) => section >= start && section < end).length }
  })
  return { total: sections.length - dropped, sections: hits.slice(0, limit), corrections, years }
}

function holdsAll({ title, byline, text }: SectionRecord, phrases: readonly (readonly string[])[]): boolean {
  return phrases.every((phrase) => [title, byline, text].some((field) => holdsPhrase(field, phrase)))
}

function toFound({ score }: RankedSection, record: SectionRecord, { words, archive }: ChooseOptions): FoundSection {
  const { issue, anchor, title, text } = record
  const alternatives = words.map((word) => word.alternatives)
  return {
    url: anchor === '' ? issue.url : `${issue.url}#${anchor}`,
    title,
    issue,
    score: Number(score.toPrecision(4)),
    excerpt: cutExcerpt(text, findMarks(text, alternatives, archive.collection.findStemmer(issue.lang))),
  }
}
