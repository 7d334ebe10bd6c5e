import type { Load } from '../shared/index.ts'
import { searchFiles } from '../shared/index.ts'

/** Files of the site whose root is at `root`, an address relative to the page or absolute. */
export function fetchFile(root: string): Load {
  return async (path) => {
    // The manifest alone changes under its name; whatever a browser kept of it must be asked for anew.
    const response = await fetch(root + path, path === searchFiles.manifest ? { cache: 'no-cache' } : {})
    if (!response.ok) throw new Error(`Unexpected answer ${response.status} for \`${path}\``)
    return response.text()
  }
}
