import type { Diagnostic } from '../model/index.ts'
import { findNearest } from '../spelling/index.ts'
import { frontMatterSchema } from './front-matter-schema.ts'
import type { YamlReading } from './parse-yaml.ts'

/** Tells of keys that front matter does not have: they say nothing to anybody. Each is answered with the nearest known one. */
export function checkKeys(data: unknown, yaml: YamlReading): readonly Diagnostic[] {
  return findUnknown(data, frontMatterSchema, []).map(({ path, known }) => {
    const { line, col } = yaml.placeAt(yaml.offsetOfKey(path))
    const name = path.filter((key) => typeof key === 'string').join('.')
    const nearest = findNearest(String(path.at(-1)), known)
    const reason = `Unexpected key \`${name}\`, did you mean \`${nearest}\`? It is ignored`
    return { ruleId: 'front-matter-key', severity: 'warning', reason, line, column: col }
  })
}

type Path = readonly (string | number)[]

interface UnknownKey {
  readonly path: Path
  /** The keys that may stand there. */
  readonly known: readonly string[]
}

function findUnknown(value: unknown, schema: unknown, path: Path): readonly UnknownKey[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => findUnknown(item, itemOf(schema), [...path, at]))
  const entries = entriesOf(schema)
  if (typeof value !== 'object' || value === null || !entries) return []
  const known = Object.keys(entries)
  return Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(entries, key) ? findUnknown(inner, entries[key], [...path, key]) : [{ path: [...path, key], known }],
  )
}

const unwrap = (schema: unknown): unknown => (schema as { wrapped?: unknown } | undefined)?.wrapped ?? schema
const itemOf = (schema: unknown): unknown => (unwrap(schema) as { item?: unknown } | undefined)?.item
const entriesOf = (schema: unknown) =>
  (unwrap(schema) as { entries?: Readonly<Record<string, unknown>> } | undefined)?.entries
