import type { Load } from './load.ts'

/** A JSON file as what `parse` makes of it. */
export type ReadFile = <Value>(path: string, parse: (json: unknown) => Value) => Promise<Value>

/** Reads each file once and keeps what it was parsed to; one that failed is read again when next asked for. */
export function openFiles(load: Load): ReadFile {
  const files = new Map<string, Promise<unknown>>()
  return <Value>(path: string, parse: (json: unknown) => Value) => {
    const file = files.get(path) ?? load(path).then((content) => parse(JSON.parse(toText(content))))
    files.set(path, file)
    file.catch(() => files.delete(path))
    return file as Promise<Value>
  }
}

function toText(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
