import type { SearchDocument } from './search-document.ts'
import type { WordTable } from './word-table.ts'

/** A document as numbers of words. */
export interface AnalysedDocument {
  readonly document: SearchDocument
  /** In the order of `fieldNames`. The lede is not among them: it is the body's opening. */
  readonly title: Uint32Array
  readonly byline: Uint32Array
  readonly body: Uint32Array
}

export function analyseDocuments(documents: readonly SearchDocument[], table: WordTable): readonly AnalysedDocument[] {
  return documents.map((document) => {
    const { issue, title, byline, issueTitle, text } = document
    const read = (field: string) => table.read(field, issue.lang)
    // An issue's title tells, as a byline does, whence its first section comes.
    return { document, title: read(title), byline: read(`${byline}\n${issueTitle}`), body: read(text) }
  })
}
