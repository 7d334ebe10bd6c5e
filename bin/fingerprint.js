import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What is compiled, and what compiles it. */
const inputs = ['src', 'templates', 'bin', 'package.json', 'package-lock.json']

/**
 * A text that changes when a file of the sources is edited, added, renamed or removed. It looks at names, sizes and
 * times alone, so that every start can afford it. (Times alone would miss a removed file and a clock that was set back.)
 * @param {string} root the repository
 * @returns {string}
 */
export function fingerprint(root) {
  const hash = createHash('sha256')
  for (const input of inputs) addPath(hash, join(root, input), input)
  return hash.digest('hex')
}

/** @param {import('node:crypto').Hash} hash @param {string} path @param {string} name */
function addPath(hash, path, name) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return
  if (!stats.isDirectory()) {
    hash.update(`${name}\0${stats.size}\0${stats.mtimeMs}\n`)
    return
  }
  for (const entry of readdirSync(path).sort()) {
    if (!entry.startsWith('.')) addPath(hash, join(path, entry), `${name}/${entry}`)
  }
}
