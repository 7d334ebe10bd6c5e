import type { Cache } from './cache.ts'
import { hashContents } from './hash-contents.ts'

/** What was made of one thing by a key that tells all it was made from, and what was answered about it. */
interface Entry<Value> {
  readonly key: string
  readonly value: Value
  /** The last answer and the hash of its question. */
  answer?: readonly [question: string, value: unknown]
}

/** What was made of many things, by their ids. */
export interface Records<Value> {
  /** Null where nothing is kept. What is found or put is kept for the next time, and nothing else. */
  readonly find: (id: string) => { readonly key: string; readonly value: Value } | null
  readonly put: (id: string, key: string, value: Value) => void
  /** The answer to a question about a thing that was found or put: that of before where both are the same, else made now. */
  readonly answer: <Answer>(id: string, question: string, make: () => Answer) => Answer
  readonly isAnswered: (id: string, question: string) => boolean
  readonly use: (id: string) => void
  readonly save: () => void
}

/** One change writes one file of so many. */
const segments = 64

/** Records as a cache keeps them, in files below a name. */
export function openRecords<Value>(cache: Cache, name: string): Records<Value> {
  const read = new Map<number, Record<string, Entry<Value>>>()
  const current = new Map<string, Entry<Value>>()
  const changed = new Set<number>()
  const before = (id: string) => {
    const segment = segmentOf(id)
    const entries = read.get(segment) ?? toEntries<Value>(cache.read(`${name}/${segment}`))
    read.set(segment, entries)
    return entries[id] ?? null
  }
  const questions = new Map<string, string>()
  const hashOf = (question: string) => {
    const hash = questions.get(question) ?? hashContents(question)
    questions.set(question, hash)
    return hash
  }
  return {
    find: before,
    use: (id) => {
      const entry = before(id)
      if (entry) current.set(id, entry)
    },
    put: (id, key, value) => {
      current.set(id, { key, value })
      changed.add(segmentOf(id))
    },
    isAnswered: (id, question) => current.get(id)?.answer?.[0] === hashOf(question),
    answer: (id, question, make) => {
      const entry = current.get(id)
      const hash = hashOf(question)
      if (entry?.answer?.[0] === hash) return entry.answer[1] as ReturnType<typeof make>
      const value = make()
      if (entry) {
        entry.answer = [hash, value]
        changed.add(segmentOf(id))
      }
      return value
    },
    save: () => {
      for (const [segment, entries] of read)
        if (Object.keys(entries).some((id) => !current.has(id))) changed.add(segment)
      const bySegment = new Map<number, Record<string, Entry<Value>>>([...changed].map((segment) => [segment, {}]))
      for (const [id, entry] of current) {
        const entries = bySegment.get(segmentOf(id))
        if (entries) entries[id] = entry
      }
      for (const [segment, entries] of bySegment) cache.write(`${name}/${segment}`, entries)
      changed.clear()
    },
  }
}

function segmentOf(id: string): number {
  let sum = 0
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) >>> 0
  return sum % segments
}

function toEntries<Value>(read: unknown): Record<string, Entry<Value>> {
  const entries: Record<string, Entry<Value>> = Object.create(null)
  return typeof read === 'object' && read !== null ? Object.assign(entries, read) : entries
}
