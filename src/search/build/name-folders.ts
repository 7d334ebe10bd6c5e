import { createHash } from 'node:crypto'
import { hashKey } from '../shared/index.ts'

/** A stretch as it is written: `keys` are the first ones of all of its kind but the first. */
export interface Stretch {
  readonly kind: 'terms' | 'spellings'
  readonly keys: readonly string[]
  readonly number: number
  readonly bytes: Uint8Array
}

/** Groups of stretches, at most, and stretches in each, about, at least: each group costs a few bytes of the manifest. */
const mostGroups = 32
const leastInGroup = 8
/** Digits of the hashes by which folders are named. */
const folderDigits = 8

/** What the folder of each group is named by: see `stretchPath`. */
export function nameFolders(stretches: readonly Stretch[]): readonly string[] {
  const groups = 2 ** Math.max(0, Math.floor(Math.log2(Math.min(mostGroups, stretches.length / leastInGroup))))
  const hashes = Array.from({ length: groups }, () => createHash('sha256'))
  for (const { kind, keys, number, bytes } of stretches) {
    const hash = hashes[hashKey(keys[number - 1] ?? '') & (groups - 1)]
    hash?.update(`${kind} ${bytes.length}\n`).update(bytes)
  }
  return hashes.map((hash) => hash.digest('hex').slice(0, folderDigits))
}
