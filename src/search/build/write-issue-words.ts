import { type IssueRecord, openBytes } from '../shared/index.ts'
import { openWriter } from './byte-writer.ts'
import type { IssueWords } from './issue-words.ts'
import type { SearchDocument } from './search-document.ts'

type IssueHead = readonly [digest: string, IssueRecord | null, readonly Omit<SearchDocument, 'issue'>[]]

/** An issue's words as bytes, to be kept until the issue changes. */
export function writeIssueWords({ documents, words, numbers, counts, digest }: IssueWords): Uint8Array {
  const { number, text, bytes } = openWriter()
  const head: IssueHead = [digest, documents[0]?.issue ?? null, documents.map(({ issue: _, ...document }) => document)]
  text(JSON.stringify(head))
  // No word holds a line feed.
  text(words.join('\n'))
  number(counts.length)
  for (const count of counts) number(count)
  number(numbers.length)
  for (const place of numbers) number(place)
  return bytes()
}

/** What `writeIssueWords` wrote. */
export function readIssueWords(bytes: Uint8Array): IssueWords {
  const { text, number, numbers } = openBytes(bytes)
  const [digest, issue, heads] = JSON.parse(text()) as IssueHead
  const joined = text()
  const counts = numbers(number())
  return {
    documents: issue ? heads.map((document) => ({ issue, ...document })) : [],
    words: joined === '' ? [] : joined.split('\n'),
    counts,
    numbers: numbers(number()),
    digest,
  }
}
