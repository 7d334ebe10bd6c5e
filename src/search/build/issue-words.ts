import { createHash } from 'node:crypto'
import { openList } from './growing-list.ts'
import { listIssue } from './list-documents.ts'
import { openWordReader } from './open-word-reader.ts'
import type { ReadDocument, SearchDocument } from './search-document.ts'
import type { SearchableIssue } from './searchable-site.ts'

/** All that the index needs of an issue but its texts. It follows from the issue alone. */
export interface IssueWords {
  readonly documents: readonly SearchDocument[]
  /** Each different word once, as `listWritten` gives it. */
  readonly words: readonly string[]
  /** The words of each document's `readFields`, by their places in `words`, one field after another. */
  readonly numbers: Uint32Array
  /** How many words each field has. */
  readonly counts: Uint32Array
  /** Tells these texts from all others. */
  readonly digest: string
}

/** Texts of a document whose words are read. The issue's title tells, as a byline does, whence its first section comes. */
export const readFields = ['title', 'byline', 'issueTitle', 'text'] as const

/** Reads the words of issues. One reader for many issues is faster than one for each; what it gives is the same. */
export function openIssueReader(): (issue: SearchableIssue) => IssueWords {
  const reader = openWordReader()
  const [read, numbers, counts] = [openList(), openList(), openList()]
  /** Place in the present issue's words, from 1, of each word that the reader knows. */
  let places = new Uint32Array(1024)
  return (issue) => {
    for (const list of [read, numbers, counts]) list.clear()
    const documents = listIssue(issue)
    for (const document of documents)
      for (const field of readFields) {
        const before = read.length()
        reader.read(document[field], read)
        counts.push(read.length() - before)
      }
    if (places.length < reader.words.length) places = new Uint32Array(reader.words.length * 2)
    const found = read.view()
    const words: string[] = []
    for (const word of found) {
      if (places[word] === 0) places[word] = words.push(reader.words[word] ?? '')
      numbers.push((places[word] ?? 0) - 1)
    }
    for (const word of found) places[word] = 0
    return {
      documents: documents.map(({ text: _, ...document }) => document),
      words,
      numbers: numbers.view().slice(),
      counts: counts.view().slice(),
      digest: digestOf(documents),
    }
  }
}

/** Of all that the files of texts hold. */
function digestOf(documents: readonly ReadDocument[]): string {
  const hash = createHash('sha256').update(JSON.stringify(documents[0]?.issue))
  for (const { anchor, title, byline, text } of documents)
    hash.update(JSON.stringify([anchor, title, byline, text.length])).update(text)
  return hash.digest('hex').slice(0, 20)
}
