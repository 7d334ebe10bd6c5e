import { isAlias, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml'

/** What is wrong in a text of YAML. */
interface YamlTrouble {
  readonly reason: string
  /** 0-based offset in UTF-16 units. */
  readonly offset: number
}

/** A text of YAML, read. */
export interface YamlReading {
  /** Texts, lists and objects; empty where the text cannot be read or is no mapping. */
  readonly data: object
  /** Null where nothing is wrong. */
  readonly trouble: YamlTrouble | null
  /** 1-based; the lines are those of the text that was read. */
  readonly placeAt: (offset: number) => { readonly line: number; readonly col: number }
  /** Where the value at a path of keys begins, or the nearest one around it that is there. */
  readonly offsetOf: (path: readonly unknown[]) => number
  /** Where the last key of a path begins. */
  readonly offsetOfKey: (path: readonly unknown[]) => number
}

/**
 * Reads YAML with a schema that knows strings alone: nothing is executed, nothing stands for anything else. Aliases, anchors, unknown
 * tags and keys that are not text are refused: who writes `*`, `&` or `!` at the start of a text means the text.
 */
export function parseYaml(text: string): YamlReading {
  const lineCounter = new LineCounter()
  const options = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false, resolveKnownTags: false } as const
  const parsed = parseDocument(text, { ...options, lineCounter })
  const [fault] = [...parsed.errors, ...parsed.warnings]
  const trouble = fault ? { reason: fault.message, offset: fault.pos[0] } : findIndirect(parsed)
  const value: unknown = trouble ? null : parsed.toJS({ maxAliasCount: 0 })
  return {
    data: typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {},
    trouble,
    placeAt: (offset) => lineCounter.linePos(offset),
    offsetOf: (path) => findOffset(parsed, path),
    offsetOfKey: (path) => findKeyOffset(parsed, path),
  }
}

type Parsed = ReturnType<typeof parseDocument>

/** The first thing of a text that stands for something other than what is written. */
function findIndirect(parsed: Parsed): YamlTrouble | null {
  let found: YamlTrouble | null = null
  const stopAt = (reason: string, node: unknown) => {
    found = { reason, offset: (isNode(node) && node.range?.[0]) || 0 }
    return visit.BREAK
  }
  visit(parsed, {
    Pair: (_, { key }: Pair) => (isScalar(key) || isAlias(key) ? undefined : stopAt('key that is no text', key)),
    Node: (_, node) => {
      if (isAlias(node)) return stopAt(`alias \`*${node.source}\``, node)
      return node.anchor === undefined ? undefined : stopAt(`anchor \`&${node.anchor}\``, node)
    },
  })
  return found
}

function findOffset(parsed: Parsed, path: readonly unknown[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = parsed.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function findKeyOffset(parsed: Parsed, path: readonly unknown[]): number {
  const map = path.length === 1 ? parsed.contents : parsed.getIn(path.slice(0, -1), true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : findOffset(parsed, path)
}
