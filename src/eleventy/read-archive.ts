import { join } from 'node:path'
import { toArchive, zipFiles } from '../archive/index.ts'
import { folders, listSources, newsletterFile, readBytes } from '../files/index.ts'
import type { Site, SiteFile } from '../model/index.ts'

/** The whole archive as one file to take away; without a folder of files, what the site itself knows. */
export async function readArchive(site: Site, dir?: string): Promise<SiteFile> {
  const named = new Set(site.issues.flatMap(({ sourceFile }) => sourceFile ?? []))
  const sources = dir === undefined ? [] : (await listSources(dir)).files.filter((file) => named.has(file))
  const files = {
    newsletter: dir === undefined ? null : (await readBytes(join(dir, newsletterFile))).value,
    sources: await readAll(dir, folders.sources, sources),
    media: await readAll(dir, folders.media, site.media),
  }
  return { path: 'archive.zip', content: zipFiles(toArchive(site, files)) }
}

async function readAll(dir: string | undefined, folder: string, paths: readonly string[]) {
  const contents = new Map<string, Uint8Array>()
  if (dir === undefined) return contents
  for (const path of paths) {
    const { value } = await readBytes(join(dir, folder, path))
    if (value) contents.set(path, value)
  }
  return contents
}
