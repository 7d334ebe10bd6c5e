import { hashKey } from './hash-key.ts'
import { searchFiles } from './search-files.ts'

/**
 * From the site's root: the file of a stretch of terms or of spellings, whose first keys from the second on are `keys`. The first key
 * tells the group, so that where one stretch changes, or others come and go, most groups stay as they are; there it is counted.
 */
export function stretchPath(
  kind: 'terms' | 'spellings',
  keys: readonly string[],
  number: number,
  folders: readonly string[],
): string {
  const groupOf = (at: number) => hashKey(keys[at - 1] ?? '') & (folders.length - 1)
  const group = groupOf(number)
  let before = 0
  for (let at = 0; at < number; at++) if (groupOf(at) === group) before++
  return searchFiles.folder(folders[group] ?? '') + searchFiles[kind](before)
}
