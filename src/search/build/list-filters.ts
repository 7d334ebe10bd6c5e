import { filterKey } from '../shared/index.ts'
import type { FindNamed } from './find-named.ts'
import { joinLists } from './number-lists.ts'
import type { MeasuredDocument } from './order-documents.ts'
import type { TermEntry } from './term-entry.ts'

/** What may be filtered by, as entries of the index beside the words: issues, kinds, and topics by their names. */
export function listFilters(
  documents: readonly MeasuredDocument[],
  findNamed: FindNamed,
  pattern: number,
): readonly TermEntry[] {
  const held = new Map<string, number[]>()
  const add = (key: string, document: number) => {
    const list = held.get(key) ?? []
    if (list.at(-1) !== document) list.push(document)
    held.set(key, list)
  }
  documents.forEach(({ document, place }, number) => {
    add(filterKey('issue', document.issue.id), number)
    add(filterKey('kind', document.kind), number)
    for (const { names } of findNamed(place)) for (const name of names) add(filterKey('topic', name), number)
  })
  const keys = [...held.keys()]
  const { starts, numbers } = joinLists(held.values())
  const postings = { starts, documents: numbers, patterns: new Uint32Array(numbers.length).fill(pattern) }
  return keys.map((key, number) => ({ key, term: key, kind: 'filter', postings, number }))
}
