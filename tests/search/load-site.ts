import { buildSearchIndex } from '../../src/search/build/index.ts'
import type { SearchableSite } from '../../src/search/build/searchable-site.ts'
import type { Load } from '../../src/search/shared/index.ts'

/** A loader over the files of a site that is built for it. */
export function loadSite(site: SearchableSite): Load {
  const files = new Map(buildSearchIndex(site).map(({ path, content }) => [path, content]))
  return async (path) => files.get(path) ?? Promise.reject(new Error(`Unexpected path \`${path}\``))
}
