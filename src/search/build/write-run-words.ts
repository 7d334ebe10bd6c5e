import { type IssueRecord, openBytes } from '../shared/index.ts'
import { openWriter } from './byte-writer.ts'
import type { IssueWords, RunWords } from './run-words.ts'
import type { SearchDocument } from './search-document.ts'

type IssueHead = readonly [digest: string, IssueRecord | null, readonly Omit<SearchDocument, 'issue'>[]]

/** A run's words as bytes, to be kept until one of its issues changes. */
export function writeRunWords({ words, issues }: RunWords): Uint8Array {
  const writer = openWriter()
  const { number, text, bytes } = writer
  text(JSON.stringify(issues.map(toHead)))
  // No word holds a line feed.
  text(words.join('\n'))
  for (const { counts, numbers } of issues) {
    number(counts.length)
    writer.numbers(counts)
    number(numbers.length)
    writer.numbers(numbers)
  }
  return bytes()
}

const toHead = ({ digest, documents }: IssueWords): IssueHead => [
  digest,
  documents[0]?.issue ?? null,
  documents.map(({ issue: _, ...document }) => document),
]

/** What `writeRunWords` wrote. */
export function readRunWords(bytes: Uint8Array): RunWords {
  const { text, number, numbers } = openBytes(bytes)
  const heads = JSON.parse(text()) as readonly IssueHead[]
  const joined = text()
  return {
    words: joined === '' ? [] : joined.split('\n'),
    issues: heads.map(([digest, issue, documents]) => ({
      documents: issue ? documents.map((document) => ({ issue, ...document })) : [],
      counts: numbers(number()),
      numbers: numbers(number()),
      digest,
    })),
  }
}
