import type { Redactor } from './open-redactor.ts'

/** Keys of an issue's front matter whose values are parts of addresses. */
const addresses: ReadonlySet<string> = new Set(['id', 'section', 'url', 'file'])

/** Data with the names in its texts replaced; `key` says what a text is. Keys and other values stay. */
export function redactValues<Value>(value: Value, redactor: Redactor, key?: string): Value
export function redactValues(value: unknown, redactor: Redactor, key = ''): unknown {
  if (typeof value === 'string') return addresses.has(key) ? redactor.address(value) : redactor.text(value)
  if (Array.isArray(value)) return value.map((each) => redactValues(each, redactor, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, redactValues(each, redactor, name)]))
}
