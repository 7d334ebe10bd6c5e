import { locales } from '../locales/index.ts'
import type { SimilarArticles, SiteFile } from '../model/index.ts'
import { openSearchIndex } from '../search/build/index.ts'
import { type RenderOptions, wants } from './configure-eleventy.ts'

/** What is made from an archive's words. */
export interface IndexedSite {
  /** What the pages of issues name beside their articles. */
  readonly similar: SimilarArticles
  /** What the search reads; a copy that is opened from disk needs it as scripts. */
  readonly files: readonly SiteFile[]
}

/** Indexes a site once for its pages and its search; what is not to be made is left out. */
export function indexSite(options: RenderOptions): IndexedSite {
  const { site, offline } = options
  const isWanted = { pages: wants(options, 'pages'), search: wants(options, 'search') }
  if (!isWanted.pages && !isWanted.search) return { similar: new Map(), files: [] }
  const names = site.newsletter.terms.map(({ term, long, aliases = [] }) => {
    return { names: [term, ...(long === undefined ? [] : [long]), ...aliases] }
  })
  const index = openSearchIndex(site, { languages: locales, names, format: offline ? 'js' : 'bin' })
  return {
    similar: isWanted.pages ? index.findSimilar() : new Map(),
    files: isWanted.search ? index.listFiles() : [],
  }
}
