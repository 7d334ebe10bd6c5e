import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cache } from './cache.ts'

/** Where a cache lies. */
export interface CachePlace {
  readonly folder: string
  /** Names the program. */
  readonly version: string
}

/** Days for which what another version made is left alone: another branch may be built with it. */
const keptDays = 14

/**
 * A cache in a folder, which may be removed at any time, be shared by builds that run at once, and come from another machine. What one
 * version of the program made is never read by another. Each file begins with the hash of the rest, and counts for nothing without it.
 */
export function openCache({ folder, version }: CachePlace): Cache {
  const root = join(folder, version)
  return {
    read: (name) => parse(readFile(join(root, name))),
    write: (name, value) => keep(join(root, name), Buffer.from(JSON.stringify(value))),
    readBytes: (name) => readFile(join(root, name)),
    writeBytes: (name, bytes) => keep(join(root, name), bytes),
    tidy: (below, names) => tidy(join(root, below), names),
  }
}

/** Makes sure that the folder of a cache is there, and takes out of it what was left long ago. `now` is in milliseconds. */
export function prepareCache({ folder, version }: CachePlace, now: number): void {
  try {
    prepare(folder, join(folder, version), now)
  } catch {
    // A folder that cannot be written to may still be read.
  }
}

function prepare(folder: string, root: string, now: number): void {
  mkdirSync(root, { recursive: true })
  // So that nobody commits it by accident.
  writeFileSync(join(folder, '.gitignore'), '*\n')
  utimesSync(root, now / 1000, now / 1000)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (!entry.isDirectory() || path === root) continue
    if (now - statSync(path).mtimeMs > keptDays * 86_400_000) rmSync(path, { recursive: true, force: true })
  }
}

const hashLength = 43

function readFile(path: string): Buffer | null {
  try {
    const bytes = readFileSync(path)
    const payload = bytes.subarray(hashLength + 1)
    if (bytes.toString('latin1', 0, hashLength) !== hash(payload)) return null
    return payload
  } catch {
    return null
  }
}

const parse = (payload: Buffer | null): unknown => (payload === null ? null : JSON.parse(payload.toString('utf8')))

function keep(path: string, payload: Uint8Array): void {
  try {
    writeFile(path, payload)
  } catch {
    // A full disk or a folder without permission: the next build makes it again.
  }
}

function writeFile(path: string, payload: Uint8Array): void {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  const contents = Buffer.concat([Buffer.from(`${hash(payload)}\n`), payload])
  try {
    writeFileSync(temporary, contents)
  } catch {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, contents)
  }
  renameSync(temporary, path)
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url')

function tidy(folder: string, names: ReadonlySet<string>): void {
  try {
    const others = readdirSync(folder).filter((name) => !names.has(name))
    if (others.length > names.size) for (const name of others) rmSync(join(folder, name), { force: true })
  } catch {
    // Nothing is there, or it may not be removed.
  }
}
