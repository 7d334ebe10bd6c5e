import type { IssueRecord } from '../shared/index.ts'
import type { ReadDocument } from './search-document.ts'

/**
 * Sections as a file of texts holds them: the issues they come from, and for each its issue's place, anchor, title, byline
 * and text.
 */
export function writeTexts(documents: readonly ReadDocument[]): Uint8Array {
  const issues = [...new Set(documents.map(({ issue }) => issue))]
  const records = documents.map(({ issue, anchor, title, byline, text }) => {
    return [issues.indexOf(issue), anchor, title, byline, text]
  })
  return new TextEncoder().encode(JSON.stringify([issues.map(toList), records]))
}

const toList = ({ id, url, title, date, lang }: IssueRecord) => [id, url, title, date, lang]
