import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  visit,
  type YAMLSeq,
} from 'yaml'

/** A key of a mapping or an entry of a list, with the lines it stands on. */
export interface Part {
  /** The key; of an entry its `id`, else what it says. */
  readonly name: string
  /** Comments and blank lines above. */
  readonly lead: string
  /** Whole lines, with their line feeds. */
  readonly text: string
  /** 1-based number of the first line in the file. */
  readonly line: number
  /** Texts, lists and mappings. */
  readonly value: unknown
}

export interface Parts {
  readonly parts: readonly Part[]
  /** Comments and blank lines behind the last part. */
  readonly tail: string
}

/** A list as its key writes it. */
export interface ListParts extends Parts {
  /** The line of the key. */
  readonly head: string
  /** What stands before the dash of an entry. */
  readonly indent: string
}

const reading = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false } as const

/** The keys of a block mapping, in order; null where the text is something else. `line` is its first in the file. */
export function readMapping(yaml: string, line: number): Parts | null {
  const parsed = parseDocument(yaml, reading)
  if (parsed.errors.length > 0 || hasAlias(parsed)) return null
  const map = parsed.contents
  if (map === null || (isScalar(map) && map.source === '')) return { parts: [], tail: yaml }
  if (!isMap(map) || map.flow) return null
  const marks = map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return []
    const end = isNode(value) && value.range ? value.range[1] : key.range[1]
    const read: unknown = isNode(value) ? value.toJS(parsed) : null
    return [{ name: String(key.value), start: key.range[0], end, value: read }]
  })
  return marks.length === map.items.length ? cut(yaml, line, marks) : null
}

/** Whether a part says what another one does: it may not be parted from it, and the other may not be there. */
function hasAlias(yaml: Document): boolean {
  let isFound = false
  visit(yaml, {
    Alias: () => {
      isFound = true
      return visit.BREAK
    },
  })
  return isFound
}

/** The entries of a part that is a list; null for another. */
export function readList(part: Part, name: string): ListParts | null {
  if (!Array.isArray(part.value)) return null
  if (part.value.length === 0) return { head: `${name}:\n`, indent: '  ', parts: [], tail: '' }
  const parsed = parseDocument(part.text, reading)
  const list = parsed.get(name, true)
  if (!isSeq(list)) return null
  // Entries between brackets stand on no lines of their own, so the list is written anew.
  if (list.flow) return readList({ ...part, text: toBlock(name, part.value) }, name)
  return readItems(part, list, (node) => node.toJS(parsed))
}

function readItems(part: Part, list: YAMLSeq, toValue: (node: Node) => unknown): ListParts | null {
  const marks = list.items.flatMap((node) => {
    if (!isNode(node) || !node.range) return []
    const value = toValue(node)
    // The dash is the last one before the entry.
    return [{ name: nameOf(value), start: part.text.lastIndexOf('-', node.range[0] - 1), end: node.range[1], value }]
  })
  const [first] = marks
  if (!first || marks.length !== list.items.length) return null
  const at = lineStart(part.text, first.start)
  const { parts, tail } = cut(part.text.slice(at), part.line + countLines(part.text.slice(0, at)), shift(marks, at))
  return { head: part.text.slice(0, at), indent: part.text.slice(at, first.start), parts, tail }
}

const toBlock = (name: string, value: unknown) =>
  stringify({ [name]: value }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })

function nameOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : JSON.stringify(value)
}

interface Mark {
  readonly name: string
  /** Offsets of the first character, and behind the last. */
  readonly start: number
  readonly end: number
  readonly value: unknown
}

const shift = (marks: readonly Mark[], by: number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, start: mark.start - by, end: mark.end - by }))

/** Whole lines of each mark; what lies between two is the lead of the second. */
function cut(text: string, line: number, marks: readonly Mark[]): Parts {
  const parts: Part[] = []
  let at = 0
  for (const { name, start, end, value } of marks) {
    const from = Math.max(at, lineStart(text, start))
    const to = lineEnd(text, end)
    const first = line + countLines(text.slice(0, from))
    parts.push({ name, lead: text.slice(at, from), text: text.slice(from, to), line: first, value })
    at = to
  }
  return { parts, tail: text.slice(at) }
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1

function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

const countLines = (text: string) => text.split('\n').length - 1
