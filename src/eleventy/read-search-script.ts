import { readFile } from 'node:fs/promises'
import type { SiteFile } from '../model/index.ts'
import { searchFiles } from '../search/shared/index.ts'

/** The search page's script, bundled; `compiled` is the folder of the compiled package. */
export async function readSearchScript(compiled: URL): Promise<SiteFile> {
  return { path: searchFiles.script, content: await readFile(new URL('search/search.js', compiled), 'utf8') }
}
