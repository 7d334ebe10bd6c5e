/** A key that one object of a text has twice. */
export interface RepeatedKey {
  readonly key: string
  /** Of its second time, in UTF-16 units. */
  readonly offset: number
}

/**
 * The first key that stands twice in one object of a text of JSON; null where none does. `JSON.parse` (RFC 8259 § 4 leaves it open) takes the
 * last one's value, and what the other said would be lost.
 */
export function findRepeatedKey(json: string): RepeatedKey | null {
  const open: Set<string>[] = []
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set())
    if (token === '}') open.pop()
    if (!token.endsWith(':')) continue
    const key: string = JSON.parse(token.slice(0, -1))
    if (open.at(-1)?.has(key)) return { key, offset: index }
    open.at(-1)?.add(key)
  }
  return null
}
