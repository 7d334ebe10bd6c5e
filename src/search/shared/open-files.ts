import { type PayloadFormat, readPayload } from './payload-format.ts'

/** Reads one file of the search by its path from the site's root; rejects where it cannot. */
export type Load = (path: string) => Promise<Uint8Array | string>

/** Where the search's files come from. */
export interface Source {
  readonly load: Load
  readonly format: PayloadFormat
}

/** A file as what `parse` makes of its bytes. */
export type ReadFile = <Value>(name: string, parse: (bytes: Uint8Array) => Value) => Promise<Value>

/** Reads each file once and keeps what it was parsed to; one that failed is read again when next asked for. */
export function openFiles({ load, format }: Source): ReadFile {
  const files = new Map<string, Promise<unknown>>()
  return <Value>(name: string, parse: (bytes: Uint8Array) => Value) => {
    const file = files.get(name) ?? load(`${name}.${format}`).then(readPayload).then(parse)
    files.set(name, file)
    file.catch(() => files.delete(name))
    return file as Promise<Value>
  }
}
