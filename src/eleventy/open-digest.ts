import { createHash } from 'node:crypto'

/**
 * Names values by what is in them: equal names mean equal values, whatever made them. What is asked for again by the same object costs
 * nothing, so that lists which share their parts are cheap.
 */
export function openDigest(): (value: unknown) => string {
  const known = new WeakMap<object, string>()
  const digest = (value: unknown): string => {
    if (typeof value === 'string') return `${value.length}"${value}`
    if (typeof value !== 'object' || value === null) return `${String(value)};`
    const before = known.get(value)
    if (before !== undefined) return before
    const text = Array.isArray(value) ? `[${value.map(digest).join('')}]` : `{${printFields(value, digest)}}`
    const name = text.length < 64 ? text : `#${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
    known.set(value, name)
    return name
  }
  return digest
}

function printFields(value: object, digest: (value: unknown) => string): string {
  if (value instanceof Map) return [...value].map(([key, each]) => digest(key) + digest(each)).join('')
  return Object.keys(value)
    .map((key) => `${key}:${digest(value[key as keyof typeof value])}`)
    .join('')
}
