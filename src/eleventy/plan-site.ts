import { type Sitemap, toSitemaps } from '../../templates/index.ts'
import { type Feed, toFeeds } from '../feeds/index.ts'
import type { SearchStart, SiteFile } from '../model/index.ts'
import { type RenderOptions, templatesOf, wants } from './configure-eleventy.ts'
import type { IndexedSite } from './index-site.ts'
import { openPlan, type PlannedPage } from './plan-pages.ts'
import { readSearchStart } from './read-search-start.ts'
import { type FoundTemplate, readTemplates } from './read-templates.ts'

/** A template, and which of its pages are to be printed. */
export interface PlannedTemplate {
  readonly template: FoundTemplate
  /** Null for a template of the archive's own: what it reads is not known, so that it prints all its pages. */
  readonly stale: readonly PlannedPage[] | null
  /** Pages that need not be printed. */
  readonly standing: readonly SiteFile[]
}

/** What a site is printed from. */
export interface PlannedSite {
  readonly templates: readonly PlannedTemplate[]
  readonly feeds: readonly Feed[]
  readonly sitemaps: readonly Sitemap[]
  readonly search: SearchStart | null
}

/** The templates of a site, and for each what has to be printed. */
export async function planSite(options: RenderOptions, indexed: IndexedSite): Promise<PlannedSite> {
  const { site, offline = false, standing } = options
  const { similar } = indexed
  const templates = (await readTemplates(templatesOf(options))).filter(({ part }) => wants(options, part))
  const feeds = wants(options, 'feeds') ? toFeeds(site) : []
  const sitemaps = toSitemaps(site)
  const search = await readSearchStart(indexed)
  const plan = openPlan({ site, feeds, sitemaps, similar, search, offline })
  const planned = templates.map((template): PlannedTemplate => {
    if (template.file !== undefined) return { template, stale: null, standing: [] }
    const pages = plan(template).map((page) => {
      return { page, file: page.key === null ? null : (standing?.find(page.path, page.key) ?? null) }
    })
    return {
      template,
      stale: pages.flatMap(({ page, file }) => (file === null ? [page] : [])),
      standing: pages.flatMap(({ file }) => file ?? []),
    }
  })
  return { templates: planned, feeds, sitemaps, search }
}
