import { filterKey, foldLetters, type SearchName, splitPieces } from '../shared/index.ts'
import { joinLists } from './number-lists.ts'
import type { SearchDocument } from './search-document.ts'
import type { TermEntry } from './term-entry.ts'

/** What may be filtered by, as entries of the index beside the words: issues, kinds, and topics by their names. */
export function listFilters(
  documents: readonly SearchDocument[],
  topics: readonly SearchName[],
  pattern: number,
): readonly TermEntry[] {
  const held = new Map<string, number[]>()
  const add = (key: string, document: number) => {
    const list = held.get(key) ?? []
    if (list.at(-1) !== document) list.push(document)
    held.set(key, list)
  }
  const names = topics.map((topic) => ({ topic, sought: topic.names.map(toSought) }))
  documents.forEach((section, number) => {
    add(filterKey('issue', section.issue.id), number)
    add(filterKey('kind', section.kind), number)
    if (names.length === 0) return
    const text = toSought(`${section.title}\n${section.byline}\n${section.text}`)
    for (const { topic, sought } of names)
      if (sought.some((name) => name.trim() !== '' && text.includes(name)))
        for (const name of topic.names) add(filterKey('topic', name), number)
  })
  const keys = [...held.keys()]
  const { starts, numbers } = joinLists(held.values())
  const postings = { starts, documents: numbers, patterns: new Uint32Array(numbers.length).fill(pattern) }
  return keys.map((key, number) => ({ key, term: key, kind: 'filter', postings, number }))
}

const toSought = (text: string) => ` ${splitPieces(foldLetters(text.toLowerCase())).join(' ')} `
