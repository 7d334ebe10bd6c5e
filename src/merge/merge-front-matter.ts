import type { Favour, Merged } from './conflict.ts'
import { joinOrders } from './join-orders.ts'
import type { Versions } from './merge-lines.ts'
import { mergeList } from './merge-list.ts'
import { mergePart } from './merge-part.ts'
import { type Part, readMapping } from './read-parts.ts'

/** The second line of a file is the first of its front matter. */
const firstLine = 2

/**
 * Merges front matter key by key, and lists entry by entry; keys and entries that only one side changed stand as that side wrote
 * them. Null where one of the texts cannot be read.
 */
export function mergeFrontMatter(versions: Versions<string>, favour: Favour): Merged | null {
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map((yaml) =>
    readMapping(yaml, firstLine),
  )
  if (!base || !ours || !theirs) return null
  const namesOf = ({ parts }: { readonly parts: readonly Part[] }) => parts.map(({ name }) => name)
  const order = joinOrders({ base: namesOf(base), ours: namesOf(ours), theirs: namesOf(theirs) })
  const [before, own, other] = [base, ours, theirs].map(({ parts }) => new Map(parts.map((part) => [part.name, part])))
  const merged = order.map((name) =>
    mergePart(
      name,
      { base: before?.get(name), ours: own?.get(name), theirs: other?.get(name) },
      { favour, line: firstLine, place: () => name, mergeInside: (part) => mergeList(name, part, favour) },
    ),
  )
  return {
    text: merged.map(({ text }) => text).join('') + ours.tail,
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  }
}
