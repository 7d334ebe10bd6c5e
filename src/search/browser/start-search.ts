import { listFirstFiles, readManifest, readPayload, searchFiles } from '../shared/index.ts'
import { loadBytes } from './load-bytes.ts'

/** Files of the search by their paths from the site's root, as `readPayload` takes them; null where one could not be loaded. */
export type StartedFiles = ReadonlyMap<string, Promise<Uint8Array | string | null>>

/** Asks for what an addressed question needs first; `manifest` is the manifest's file in base64, which the page itself holds. */
export async function startSearch(root: string, manifest: string, query: string): Promise<StartedFiles> {
  const files = listFirstFiles(query, readManifest(await readPayload(manifest)))
  const started: [string, Promise<Uint8Array | string | null>][] = [[manifestPath, Promise.resolve(manifest)]]
  for (const name of files) started.push([`${name}.bin`, loadBytes(`${root}${name}.bin`)])
  return new Map(started)
}

const manifestPath = `${searchFiles.manifest}.bin`

/** The same for a page that does not hold the manifest. */
export async function loadManifest(root: string): Promise<StartedFiles> {
  return new Map([[manifestPath, loadBytes(root + manifestPath, { cache: 'no-cache' })]])
}
