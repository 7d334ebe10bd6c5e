import { deflateSync } from 'node:zlib'
import { type PayloadFormat, wrapPayload } from '../shared/index.ts'

/**
 * A window of 8 kB, which is what most files have: to make room for more takes longer than to compress. Higher levels take twice the
 * time for a thousandth of the bytes.
 */
const small = { level: 6, windowBits: 13, memLevel: 7 } as const

/** Compressed bytes of a file of the search, in the form in which the site is to hold them. */
export function toPayload(name: string, bytes: Uint8Array, format: PayloadFormat): Uint8Array | string {
  // Room for all at once, and given back: what is left over would be kept with each of a hundred thousand files.
  const compressed = deflateSync(bytes, { ...small, chunkSize: Math.max(64, bytes.length) })
  return format === 'bin'
    ? Uint8Array.prototype.slice.call(compressed)
    : wrapPayload(name, compressed.toString('base64'))
}
