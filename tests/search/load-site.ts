import { locales } from '../../src/locales/index.ts'
import { buildSearchIndex, type IndexOptions } from '../../src/search/build/index.ts'
import type { SearchableSite } from '../../src/search/build/searchable-site.ts'
import type { Source } from '../../src/search/shared/index.ts'

export const indexOptions: IndexOptions = { languages: locales, names: [], format: 'bin' }

/** A source over the files of a site that is built for it. */
export function loadSite(site: SearchableSite, options: Partial<IndexOptions> = {}): Source {
  const all = { ...indexOptions, ...options }
  const files = new Map(buildSearchIndex(site, all).map(({ path, content }) => [path, content]))
  const load = async (path: string) => files.get(path) ?? Promise.reject(new Error(`Unexpected path \`${path}\``))
  return { load, format: all.format }
}
