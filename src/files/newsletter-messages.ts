import type * as v from 'valibot'
import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml'
import type { Diagnostic } from '../model/index.ts'
import { findNearest } from '../spelling/index.ts'
import { newsletterSchema } from './newsletter-schema.ts'

/** 1-based line and column; empty where there is no place to point at. */
export type Place = Pick<Diagnostic, 'line' | 'column'>

/** A YAML document, and where its characters are. */
export interface Places {
  readonly yaml: Document
  readonly lines: LineCounter
}

interface SyntaxError {
  readonly message: string
  readonly pos: readonly number[]
}

/** What the YAML library found, as a message. */
export function toSyntaxMessage(error: SyntaxError, lines: LineCounter): Diagnostic {
  const reason = `Unexpected YAML: ${error.message}`
  return { ruleId: 'newsletter-syntax', severity: 'error', reason, ...placeAt(error.pos[0] ?? 0, lines) }
}

/** What the schema found, as a message; an unknown key is answered with the nearest known one. */
export function toSchemaMessage(issue: v.BaseIssue<unknown>, places: Places): Diagnostic {
  const path = (issue.path ?? []).map(({ key }) => key)
  return { severity: 'error', ...describe(issue, path), ...findPlace(path, places) }
}

function describe(issue: v.BaseIssue<unknown>, path: readonly unknown[]): Pick<Diagnostic, 'ruleId' | 'reason'> {
  const name = `\`${path.join('.')}\``
  if (path.length === 0)
    return { ruleId: 'newsletter-value', reason: 'Unexpected content, expected `title` and `language`' }
  if (issue.type !== 'strict_object')
    return { ruleId: 'newsletter-value', reason: `Unexpected value of ${name}: ${issue.message}` }
  const known = knownKeys(path)
  if (issue.expected === 'never')
    return {
      ruleId: 'newsletter-key',
      reason: `Unexpected key ${name}, did you mean \`${findNearest(String(path.at(-1)), known)}\`?`,
    }
  if (issue.expected === 'Object')
    return {
      ruleId: 'newsletter-value',
      reason: `Unexpected value of ${name}: expected keys such as \`${knownKeys([...path, ''])[0]}\``,
    }
  return { ruleId: 'newsletter-value', reason: `Missing ${name}, which is required` }
}

/** The keys that may stand where the last one of `path` stands. */
function knownKeys(path: readonly unknown[]): readonly string[] {
  let schema: unknown = newsletterSchema
  for (const key of path.slice(0, -1)) schema = unwrap(entriesOf(schema)?.[String(key)] ?? itemOf(schema))
  return Object.keys(entriesOf(schema) ?? {})
}

// Of a pipe the last step says what the value is in the end.
function unwrap(schema: unknown): unknown {
  const inner = (schema as { wrapped?: unknown } | undefined)?.wrapped ?? schema
  return entriesOf(inner) ? inner : ((inner as { pipe?: readonly unknown[] } | undefined)?.pipe?.at(-1) ?? inner)
}

const itemOf = (schema: unknown): unknown => (schema as { item?: unknown } | undefined)?.item
const entriesOf = (schema: unknown) => (schema as { entries?: Readonly<Record<string, unknown>> } | undefined)?.entries

/** Where a key stands; for a missing one, where the map stands that should have it. */
export function findPlace(path: readonly unknown[], { yaml, lines }: Places): Place {
  if (path.length === 0) return {}
  const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true)
  const key = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key
    : null
  const node = key ?? yaml.getIn(path, true) ?? parent
  return isNode(node) && node.range ? placeAt(node.range[0], lines) : {}
}

function placeAt(offset: number, lines: LineCounter): Place {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}
