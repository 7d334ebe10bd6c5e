import { analyseQuery } from './analyse-query.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { findMarks } from './find-marks.ts'
import { findStemmer } from './find-stemmer.ts'
import type { Load } from './load.ts'
import { openFiles, type ReadFile } from './open-files.ts'
import type { Texts } from './payload.ts'
import type { Query } from './query.ts'
import { type RankedSection, rankSections } from './rank-sections.ts'
import { readManifest } from './read-manifest.ts'
import { readTermIndex } from './read-term-index.ts'
import { searchFiles } from './search-files.ts'
import type { FoundSection, FoundSections } from './search-result.ts'

/** The search of one archive. */
export interface Search {
  /** Never rejects for the query's sake; rejects where a file cannot be loaded, and tries again the next time. */
  readonly find: (query: string, limit: number) => Promise<FoundSections>
}

/** Loads nothing before the first query, and each file once. */
export function openSearch(load: Load): Search {
  const readFile = openFiles(load)
  return {
    find: async (text, limit) => {
      const files = new Set<string>([searchFiles.script])
      const read: ReadFile = (path, parse) => {
        files.add(path)
        return readFile(path, parse)
      }
      const manifest = await read(searchFiles.manifest, readManifest)
      const [index, texts] = await Promise.all([
        read(manifest.index, (json) => readTermIndex(json as object)),
        read(manifest.texts, (json) => json as Texts),
      ])
      const query = analyseQuery(text, manifest.languages.map(findStemmer))
      const ranked = rankSections(query, index)
      const sections = ranked.slice(0, limit).flatMap((section) => toFound(section, query, texts))
      return { query: text, total: ranked.length, sections, files: [...files] }
    },
  }
}

function toFound({ section, score }: RankedSection, query: Query, texts: Texts): readonly FoundSection[] {
  const record = texts.sections[section]
  const issue = record && texts.issues[record[0]]
  if (!issue) return []
  const [, anchor, title, text] = record
  return [
    {
      url: anchor === '' ? issue.url : `${issue.url}#${anchor}`,
      title,
      issue,
      score: Math.round(score * 1000) / 1000,
      excerpt: cutExcerpt(text, findMarks(text, query, findStemmer(issue.lang))),
    },
  ]
}
