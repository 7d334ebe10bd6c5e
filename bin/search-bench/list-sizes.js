import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of all files under a folder. @param {string} folder @returns {readonly number[]} */
export function listSizes(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? listSizes(path) : [statSync(path).size]
  })
}
