import { foldLetters, type SearchName, splitPieces } from '../shared/index.ts'
import { type AnalysedDocuments, startOf } from './analyse-issues.ts'
import { joinLists } from './number-lists.ts'
import { piecesOf } from './pieces-of.ts'
import type { WordEntry } from './word-table.ts'

/** The names of what a document names, by any of its names, without diacritics; by the document's number as it was analysed. */
export type FindNamed = (document: number) => readonly SearchName[]

/** Stands for all pieces of words that are in no name. */
const other = 0

interface SoughtName {
  readonly pieces: readonly number[]
  readonly group: SearchName
}

export function findNamed(
  analysed: AnalysedDocuments,
  entries: readonly WordEntry[],
  groups: readonly SearchName[],
): FindNamed {
  if (groups.length === 0) return () => []
  const numbers = new Map<string, number>()
  const byFirst = new Map<number, SoughtName[]>()
  for (const group of groups)
    for (const name of group.names) {
      const pieces = splitPieces(foldLetters(name.toLowerCase())).map((piece) => {
        numbers.set(piece, numbers.get(piece) ?? numbers.size + 1)
        return numbers.get(piece) ?? other
      })
      const [first] = pieces
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { pieces, group }])
    }
  const { starts, numbers: pieces } = joinLists(
    entries.map((entry) => piecesOf(entry).map((piece) => numbers.get(foldLetters(piece)) ?? other)),
  )
  const listPieces = (from: number, to: number) => {
    const list: number[] = []
    for (let at = from; at < to; at++) {
      const word = analysed.words[at] ?? 0
      for (let own = starts[word] ?? 0; own < (starts[word + 1] ?? 0); own++) list.push(pieces[own] ?? other)
    }
    return list
  }
  return (document) => {
    const fieldStart = (field: Parameters<typeof startOf>[2]) => startOf(analysed, document, field)
    const fields = [
      listPieces(fieldStart('title'), fieldStart('byline')),
      listPieces(fieldStart('byline'), fieldStart('issueTitle')),
      listPieces(fieldStart('text'), startOf(analysed, document + 1, 'title')),
    ]
    return [...new Set(fields.flatMap((field) => findNames(field, byFirst)))]
  }
}

function findNames(text: readonly number[], byFirst: ReadonlyMap<number, readonly SoughtName[]>): SearchName[] {
  return text.flatMap((piece, at) =>
    piece === other
      ? []
      : (byFirst.get(piece) ?? [])
          .filter(({ pieces }) => pieces.every((sought, next) => text[at + next] === sought))
          .map(({ group }) => group),
  )
}
