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

/** Indexes a site for its search and, from the same index, for the articles that its pages call similar; where no search is made there are none. */
export function indexSite(options: RenderOptions): IndexedSite {
  const { site, offline } = options
  if (!wants(options, 'search')) return { similar: new Map(), files: [] }
  const names = site.newsletter.terms.map(({ term, long, aliases = [] }) => {
    return { names: [term, ...(long === undefined ? [] : [long]), ...aliases] }
  })
  const index = openSearchIndex(site, { languages: locales, names, format: offline ? 'js' : 'bin' })
  return { similar: wants(options, 'pages') ? index.findSimilar() : new Map(), files: index.listFiles() }
}
