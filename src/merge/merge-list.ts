import { diff3Merge } from 'node-diff3'
import type { Conflict, Favour, Side } from './conflict.ts'
import { joinOrders } from './join-orders.ts'
import { mergeEntry } from './merge-entry.ts'
import type { Versions } from './merge-lines.ts'
import { type ChangedPart, type MergedPart, mergePart, toSide } from './merge-part.ts'
import { type ListParts, type Part, readList } from './read-parts.ts'
import { setIndent } from './set-indent.ts'

/** Merges lists by the ids of their entries, or entry by entry where they have none; null where a side is no list. */
export function mergeList(name: string, { base, ours, theirs }: ChangedPart, favour: Favour): MergedPart | null {
  const lists = {
    base: (base && readList(base, name)) ?? none,
    ours: readList(ours, name),
    theirs: readList(theirs, name),
  }
  if (!lists.ours || !lists.theirs) return null
  const own = lists.ours
  const versions: Versions<ListParts> = { base: lists.base, ours: own, theirs: indentAs(own, lists.theirs) }
  const entries = Object.values(versions).every(hasIds)
    ? mergeById(name, versions, { favour, line: ours.line })
    : mergeInOrder(name, versions, { favour, line: ours.line })
  const text = entries.map((entry) => entry.text).join('') + own.tail
  const conflicts = entries.flatMap((entry) => entry.conflicts)
  return { text: text.trim() === '' ? `${name}: []\n` : own.head + text, conflicts }
}

const none: ListParts = { head: '', indent: '', parts: [], tail: '' }

/** Theirs, set as far in as ours. */
function indentAs(ours: ListParts, theirs: ListParts): ListParts {
  if (ours.parts.length === 0) return theirs
  return { ...theirs, parts: theirs.parts.map((part) => ({ ...part, text: setIndent(part.text, ours.indent) })) }
}

/** Every entry has an id of its own. */
function hasIds({ parts }: ListParts): boolean {
  const ids = parts.filter(({ value, name }) => (value as { readonly id?: unknown } | null)?.id === name)
  return ids.length === parts.length && new Set(parts.map(({ name }) => name)).size === parts.length
}

interface ListMerge {
  readonly favour: Favour
  /** Of the list's key in our file. */
  readonly line: number
}

function mergeById(list: string, versions: Versions<ListParts>, { favour, line }: ListMerge): readonly MergedPart[] {
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map(
    ({ parts }) => new Map(parts.map((part) => [part.name, part])),
  )
  const names = (map = new Map<string, Part>()) => [...map.keys()]
  const indent = versions.ours.parts.length > 0 ? versions.ours.indent : versions.theirs.indent
  const order = joinOrders({ base: names(base), ours: names(ours), theirs: names(theirs) })
  return order.map((id) =>
    mergePart(
      id,
      { base: base?.get(id), ours: ours?.get(id), theirs: theirs?.get(id) },
      { favour, line, place: () => `${list} ${id}`, mergeInside: (entry) => mergeEntry(entry, indent) },
    ),
  )
}

function mergeInOrder(list: string, versions: Versions<ListParts>, { favour, line }: ListMerge): readonly MergedPart[] {
  const { base, ours, theirs } = versions
  const namesOf = ({ parts }: ListParts) => parts.map(({ name }) => name)
  const texts = new Map([...theirs.parts, ...ours.parts].map((part) => [part.name, part.lead + part.text]))
  const print = (names: readonly string[]) => names.map((name) => texts.get(name) ?? '').join('')
  const regions = diff3Merge<string>(namesOf(ours), namesOf(base), namesOf(theirs), { excludeFalseConflicts: true })
  return regions.map((region) => {
    if (!region.conflict) return { text: print(region.ok ?? []), conflicts: [] }
    const { a, aIndex, b, bIndex } = region.conflict
    if (favour !== null) return { text: print(favour === 'ours' ? a : b), conflicts: [] }
    const sides = { ours: sideOf(ours, aIndex, a.length, line), theirs: sideOf(theirs, bIndex, b.length, line) }
    const conflict: Conflict = { place: list, ...sides }
    return { text: print(a), conflicts: [conflict] }
  })
}

function sideOf({ parts }: ListParts, at: number, count: number, line: number): Side {
  const sides = parts.slice(at, at + count).map((part) => toSide(part, line))
  return { line: sides[0]?.line ?? parts[at]?.line ?? line, lines: sides.flatMap(({ lines }) => lines) }
}
