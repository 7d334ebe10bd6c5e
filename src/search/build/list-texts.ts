import { createHash } from 'node:crypto'
import type { SiteFile } from '../../model/index.ts'
import { cutTexts, type PayloadFormat, payloadVersion, searchFiles } from '../shared/index.ts'
import type { AnalysedDocument } from './analyse-issues.ts'
import { listIssue } from './list-documents.ts'
import { type TextJob, toTextFile } from './make-texts.ts'
import { type MeasuredDocument, yearOf } from './order-documents.ts'
import type { ReadDocument } from './search-document.ts'
import { type SearchableIssue, toHead } from './searchable-site.ts'

/** The files of texts of one year, in the order of its documents. */
export interface YearTexts {
  /** What its folder is named by. */
  readonly name: string
  /** A file is made when its content is asked for: who knows that it is there need not ask. */
  readonly files: readonly SiteFile[]
  /** What makes all of them elsewhere. */
  readonly toJob: () => TextJob
}

/** The texts of ordered documents, year by year. */
export function listTexts(documents: readonly MeasuredDocument[], format: PayloadFormat): readonly YearTexts[] {
  return splitYears(documents).map((year) => {
    const starts = cutTexts(Uint32Array.from(year, ({ bodyLength }) => bodyLength))
    const groups = Array.from(starts, (start, at) => year.slice(start, starts[at + 1]))
    const name = nameOf(groups, format)
    const read = openTexts()
    const files = groups.map((group, number): SiteFile => {
      return {
        path: `${searchFiles.texts(name, number)}.${format}`,
        get content() {
          return toTextFile(group.map(read), number, { name, format })
        },
      }
    })
    return { name, files, toJob: () => ({ name, format, starts, ...placeDocuments(year) }) }
  })
}

function placeDocuments(year: readonly MeasuredDocument[]): Pick<TextJob, 'issues' | 'sources' | 'ordinals'> {
  const issues = [...new Set(year.map(({ source }) => source))]
  const numbers = new Map(issues.map((issue, number) => [issue, number]))
  return {
    issues: issues.map(toHead),
    sources: Uint32Array.from(year, ({ source }) => numbers.get(source) ?? 0),
    ordinals: Uint32Array.from(year, ({ at }) => at),
  }
}

function splitYears(documents: readonly MeasuredDocument[]): readonly (readonly MeasuredDocument[])[] {
  const years: MeasuredDocument[][] = []
  for (const document of documents) {
    const last = years.at(-1)
    if (last?.[0] && yearOf(last[0]) === yearOf(document)) last.push(document)
    else years.push([document])
  }
  return years
}

/** Follows from all that the files are made from, and not from the files, which then need not be made to be named. */
function nameOf(groups: readonly (readonly AnalysedDocument[])[], format: PayloadFormat): string {
  const hash = createHash('sha256').update(`${payloadVersion} ${format}`)
  for (const group of groups) hash.update(`\n${group.map(({ digest }) => digest).join(',')}`)
  return hash.digest('hex').slice(0, 12)
}

/** Issues whose texts are held at once: more than a year has, whose documents are asked for in any order. */
const mostOpen = 400

/** Documents with their texts; an issue is read again where it has not been asked for for long. */
function openTexts(): (document: AnalysedDocument) => ReadDocument {
  const opened = new Map<SearchableIssue, readonly ReadDocument[]>()
  return ({ source, at }) => {
    const documents = opened.get(source) ?? listIssue(source)
    if (!opened.has(source) && opened.size === mostOpen) opened.clear()
    opened.set(source, documents)
    const document = documents[at]
    if (!document) throw new Error(`Unexpected end of issue \`${source.id}\`, expected document ${at}`)
    return document
  }
}
