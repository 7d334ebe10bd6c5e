import { createHash } from 'node:crypto'
import { openList } from './growing-list.ts'
import { listIssue } from './list-documents.ts'
import { openWordReader } from './open-word-reader.ts'
import type { ReadDocument, SearchDocument } from './search-document.ts'
import type { SearchableIssue } from './searchable-site.ts'

/** All that the index needs of a run of issues but their texts. It follows from these issues alone. */
export interface RunWords {
  /** Each different word of them once, as `listWritten` gives it, in the order in which they first come. */
  readonly words: readonly string[]
  readonly issues: readonly IssueWords[]
}

export interface IssueWords {
  readonly documents: readonly SearchDocument[]
  /** The words of each document's `readFields`, by their places in the run's words, one field after another. */
  readonly numbers: Uint32Array
  /** How many words each field has. */
  readonly counts: Uint32Array
  /** Tells these texts from all others. */
  readonly digest: string
}

/** Texts of a document whose words are read. The issue's title tells, as a byline does, whence its first section comes. */
export const readFields = ['title', 'byline', 'issueTitle', 'text'] as const

/** Reads the words of runs. One reader for many is faster than one for each; what it gives is the same. */
export function openRunReader(): (run: readonly SearchableIssue[]) => RunWords {
  const reader = openWordReader()
  const read = openList()
  return (run) => {
    /** Place in the run's words, from 1, of each word that the reader knows. */
    let places = new Uint32Array(reader.words.length * 2 + 1024)
    const words: string[] = []
    const issues = run.map((issue): IssueWords => {
      const documents = listIssue(issue)
      read.clear()
      const counts = documents.flatMap((document) =>
        readFields.map((field) => {
          const before = read.length()
          reader.read(document[field], read)
          return read.length() - before
        }),
      )
      if (places.length < reader.words.length) {
        const more = new Uint32Array(reader.words.length * 2)
        more.set(places)
        places = more
      }
      const numbers = read.view().map((word) => {
        if (places[word] === 0) places[word] = words.push(reader.words[word] ?? '')
        return (places[word] ?? 0) - 1
      })
      return {
        documents: documents.map(({ text: _, ...document }) => document),
        numbers,
        counts: Uint32Array.from(counts),
        digest: digestOf(documents),
      }
    })
    return { words, issues }
  }
}

/** Of all that the files of texts hold. */
function digestOf(documents: readonly ReadDocument[]): string {
  const hash = createHash('sha256').update(JSON.stringify(documents[0]?.issue))
  for (const { anchor, title, byline, text } of documents)
    hash.update(JSON.stringify([anchor, title, byline, text.length])).update(text)
  return hash.digest('hex').slice(0, 20)
}
