import { readFile } from 'node:fs/promises'
import type { SearchStart } from '../model/index.ts'
import { searchFiles } from '../search/shared/index.ts'
import { findCompiled } from './find-compiled.ts'
import type { IndexedSite } from './index-site.ts'

/** What the search's page begins with; null where there is no search, or one that is read from a disk. */
export async function readSearchStart({ files }: IndexedSite): Promise<SearchStart | null> {
  const manifest = files.find(({ path }) => path === `${searchFiles.manifest}.bin`)
  if (!manifest) return null
  const script = await readFile(new URL(searchFiles.start, await findCompiled()), 'utf8')
  return { script: script.trim(), manifest: Buffer.from(manifest.content).toString('base64') }
}
