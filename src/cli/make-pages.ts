import { openByteRecall } from '../cache/index.ts'
import { readPermalinks } from '../files/index.ts'
import type { Build } from './build.ts'
import { openIndexers } from './open-indexers.ts'
import { openPrinters } from './open-printers.ts'
import { openSimilar } from './open-similar.ts'
import { openStanding } from './open-standing.ts'
import type { ReadSite } from './read-site.ts'
import { renderArchive } from './render-archive.ts'

/** The site's files, those that stand already among them. */
export async function makePages({ options, out, archive: { dir }, memory, crew }: Build, read: ReadSite) {
  const standing = openStanding(memory.cache, out, await readScope(dir, read))
  const bytes = openByteRecall(memory.cache, 'words')
  const similar = openSimilar(memory.cache, out)
  const printers = openPrinters(crew, memory.place, read.places)
  const indexers = openIndexers(crew, memory.place, read.places)
  const pages = await renderArchive(read.site, dir, {
    ...{ ...options, standing, keptBytes: bytes, printers, indexers },
    ...(options.quick ? { similar: similar.find() } : { onSimilar: similar.keep }),
  })
  bytes.tidy()
  return { pages, standing }
}

/** What pages are made from beside the texts that they tell of: sizes of pictures, and old addresses that lead to them. */
async function readScope(dir: string, { media }: ReadSite): Promise<string> {
  const { value } = await readPermalinks(dir)
  return JSON.stringify([[...media], value?.permalinks.redirects ?? null])
}
