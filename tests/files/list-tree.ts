import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** All files below a folder with their text, by path with forward slashes; to see that nothing changed. */
export function listTree(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  // What a build keeps for the next one is no part of what it makes.
  const made = entries.filter(({ parentPath }) => !parentPath.includes('.backissue-cache'))
  const files = made.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    files.map((file) => [relative(folder, file).replaceAll(sep, '/'), readFileSync(file, 'latin1')]),
  )
}
