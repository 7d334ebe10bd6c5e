import { openList } from './growing-list.ts'
import { listIssue } from './list-documents.ts'
import { openWordReader } from './open-word-reader.ts'
import type { SearchableIssue } from './searchable-site.ts'

/** All that the index needs of an issue's texts but the texts themselves. It tells nothing of other issues. */
export interface IssueWords {
  /** Each different word once, as `listWritten` gives it. */
  readonly words: readonly string[]
  /** The words of each document's title, byline and body, by their places in `words`, one text after another. */
  readonly numbers: Uint32Array
  /** How many words each text has: three numbers a document. */
  readonly counts: Uint32Array
}

/** Reads the words of issues. One reader for many issues is faster than one for each; what it gives is the same. */
export function openIssueReader(): (issue: SearchableIssue) => IssueWords {
  const reader = openWordReader()
  const [read, numbers, counts] = [openList(), openList(), openList()]
  /** Place in the present issue's words, from 1, of each word that the reader knows. */
  let places = new Uint32Array(1024)
  return (issue) => {
    for (const list of [read, numbers, counts]) list.clear()
    // An issue's title tells, as a byline does, whence its first section comes.
    for (const { title, byline, issueTitle, text } of listIssue(issue))
      for (const field of [title, `${byline}\n${issueTitle}`, text]) {
        const before = read.length()
        reader.read(field, read)
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
    return { words, numbers: numbers.view().slice(), counts: counts.view().slice() }
  }
}
