import { readFile } from 'node:fs/promises'
import type { SiteFile } from '../model/index.ts'
import { searchFiles } from '../search/shared/index.ts'

/** The scripts of the search, bundled: the page's and the worker's; `compiled` is the folder of the compiled package. */
export function readSearchScripts(compiled: URL): Promise<readonly SiteFile[]> {
  return Promise.all(
    [searchFiles.script, searchFiles.worker].map(async (path) => {
      return { path, content: await readFile(new URL(path, compiled), 'utf8') }
    }),
  )
}
