import { diff3Merge } from 'node-diff3'
import type { Conflict, Favour, Merged } from './conflict.ts'
import { findAnchors } from './find-anchors.ts'

/** Three states of one text. */
export interface Versions<Value> {
  /** What the importer wrote before. */
  readonly base: Value
  /** What stands on disk, with the editor's changes. */
  readonly ours: Value
  /** What the importer writes now. */
  readonly theirs: Value
}

/** 1-based line in its file on which each side's text begins. */
export type FirstLines = Readonly<Record<'ours' | 'theirs', number>>

type Lines = Versions<readonly string[]>

/** Merges texts line by line; the same change on both sides is no conflict. */
export function mergeLines({ base, ours, theirs }: Versions<string>, first: FirstLines, favour: Favour): Merged {
  const merged: string[] = []
  const conflicts: Conflict[] = []
  let [own, other] = [first.ours, first.theirs]
  for (const stretch of cutAtAnchors({ base: base.split('\n'), ours: ours.split('\n'), theirs: theirs.split('\n') })) {
    for (const region of mergeStretch(stretch)) {
      if (!('ours' in region)) {
        merged.push(...region.lines)
        continue
      }
      merged.push(...(favour === 'theirs' ? region.theirs : region.ours))
      if (favour !== null) continue
      const sides = {
        ours: { line: own + region.ourStart, lines: region.ours },
        theirs: { line: other + region.theirStart, lines: region.theirs },
      }
      conflicts.push({ place: 'text', ...sides })
    }
    own += stretch.ours.length
    other += stretch.theirs.length
  }
  return { text: merged.join('\n'), conflicts }
}

/** The library's time grows with the square of the lines, so it gets what lies between two anchors. */
function cutAtAnchors({ base, ours, theirs }: Lines): readonly Lines[] {
  let from: readonly [number, number, number] = [0, 0, 0]
  const ends = [...findAnchors(base, ours, theirs), [base.length, ours.length, theirs.length] as const]
  return ends.flatMap((to) => {
    const stretch = {
      base: base.slice(from[0], to[0]),
      ours: ours.slice(from[1], to[1]),
      theirs: theirs.slice(from[2], to[2]),
    }
    from = [to[0] + 1, to[1] + 1, to[2] + 1]
    const anchor = base.slice(to[0], to[0] + 1)
    return [stretch, { base: anchor, ours: anchor, theirs: anchor }]
  })
}

type Region =
  | { readonly lines: readonly string[] }
  | {
      readonly ours: readonly string[]
      readonly ourStart: number
      readonly theirs: readonly string[]
      readonly theirStart: number
    }

/** Pairs of equal lines that a stretch may have; more are not worth the time, and all of the stretch is one conflict. */
const mostPairs = 4_000_000

function mergeStretch({ base, ours, theirs }: Lines): readonly Region[] {
  if (isSame(base, theirs) || isSame(ours, theirs)) return [{ lines: ours }]
  if (isSame(base, ours)) return [{ lines: theirs }]
  if (Math.max(ours.length, theirs.length) * base.length > mostPairs)
    return [{ ours, ourStart: 0, theirs, theirStart: 0 }]
  const regions = diff3Merge<string>([...ours], [...base], [...theirs], { excludeFalseConflicts: true })
  return regions.map(({ ok, conflict }) =>
    conflict
      ? { ours: conflict.a, ourStart: conflict.aIndex, theirs: conflict.b, theirStart: conflict.bIndex }
      : { lines: ok ?? [] },
  )
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((line, at) => line === other[at])
