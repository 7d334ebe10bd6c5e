import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { isEqual } from './is-equal.ts'
import type { ChangedPart, MergedPart } from './merge-part.ts'
import { setIndent } from './set-indent.ts'

type Fields = Readonly<Record<string, unknown>>

/** Merges an entry of a list field by field; null where both sides changed a field in different ways. */
export function mergeEntry({ base, ours, theirs }: ChangedPart, indent: string): MergedPart | null {
  const [before, own, other] = [base?.value ?? {}, ours.value, theirs.value]
  if (![before, own, other].every(isFields)) return null
  const names = [...new Set([...Object.keys(own as Fields), ...Object.keys(other as Fields)])]
  const changed: string[] = []
  for (const name of names) {
    const [was, mine, now] = [before, own, other].map((fields) => (fields as Fields)[name])
    if (isEqual(mine, now) || isEqual(was, now)) continue
    if (!isEqual(was, mine)) return null
    changed.push(name)
  }
  return { text: changed.length === 0 ? ours.text : setFields(ours.text, theirs.text, changed, indent), conflicts: [] }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Our text with some fields of theirs; comments stay. */
function setFields(ours: string, theirs: string, names: readonly string[], indent: string): string {
  const [own, other] = [ours, theirs].map((text) => parseDocument(setIndent(text, ''), { schema: 'failsafe' }))
  const [target, from] = [firstOf(own?.contents), firstOf(other?.contents)]
  if (!own || !target || !from) return theirs
  for (const name of names) {
    const value = from.get(name, true)
    if (value === undefined) target.delete(name)
    else target.set(name, value)
  }
  return setIndent(own.toString({ lineWidth: 0 }), indent)
}

function firstOf(list: unknown): YAMLMap | null {
  const first = isSeq(list) ? list.items[0] : null
  return isMap(first) ? first : null
}
