import type { Conflict, Favour, Side } from './conflict.ts'
import { isEqual } from './is-equal.ts'
import type { Versions } from './merge-lines.ts'
import type { Part } from './read-parts.ts'

/** One key or entry in three states; undefined where a state has none. */
export type PartVersions = Versions<Part | undefined>

/** A part that both sides have; without a base both added it. */
export interface ChangedPart {
  readonly base?: Part
  readonly ours: Part
  readonly theirs: Part
}

/** What stands for a part in the merged text, its lead included. */
export interface MergedPart {
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

/** How parts are merged that both sides changed. */
export interface PartMerge {
  /** What to say of the place of a conflict. */
  readonly place: (name: string) => string
  readonly favour: Favour
  /** A finer merge, where the part can be taken apart; null where it cannot. */
  readonly mergeInside: (versions: ChangedPart) => MergedPart | null
  /** Line that is told of a side that has nothing there. */
  readonly line: number
}

/** Merges one part: who alone changed it wins, and where both did it is taken apart or is a conflict. */
export function mergePart(name: string, { base, ours, theirs }: PartVersions, merge: PartMerge): MergedPart {
  const keep = { text: (ours?.lead ?? '') + (ours?.text ?? ''), conflicts: [] }
  const take = { text: leadOf(ours, theirs) + (theirs?.text ?? ''), conflicts: [] }
  if (isSame(ours, theirs) || isSame(base, theirs)) return keep
  // Which text an issue came from is not the editor's to say.
  if (isSame(base, ours) || (name === 'source' && ours && theirs)) return take
  const inside = ours && theirs ? merge.mergeInside({ ...(base ? { base } : {}), ours, theirs }) : null
  if (inside) return { ...inside, text: (ours?.lead ?? '') + inside.text }
  if (merge.favour !== null) return merge.favour === 'ours' ? keep : take
  const conflict = { place: merge.place(name), ours: toSide(ours, merge.line), theirs: toSide(theirs, merge.line) }
  return { ...keep, conflicts: [conflict] }
}

const isSame = (one: Part | undefined, other: Part | undefined) =>
  one === undefined || other === undefined ? one === other : isEqual(one.value, other.value)

/** An editor's comment stays also where what it stood above goes. */
function leadOf(ours: Part | undefined, theirs: Part | undefined): string {
  if (!ours) return theirs?.lead ?? ''
  return theirs || ours.lead.includes('#') ? ours.lead : ''
}

export function toSide(part: Part | undefined, line: number): Side {
  return part ? { line: part.line, lines: part.text.replace(/\n$/, '').split('\n') } : { line, lines: [] }
}
