import type { Site } from '../../src/model/index.ts'

/** One file of the sitemap: of pages, or of the other files where there are several. */
export interface Sitemap {
  readonly path: string
  readonly kind: 'urlset' | 'sitemapindex'
  /** From the site's root. */
  readonly addresses: readonly string[]
}

/** Addresses that one file may hold (sitemaps.org). */
const most = 50_000

/** The addresses of all pages as sitemaps: one, or an index and as many as are needed; none without the site's own address. */
export function toSitemaps(
  site: Pick<Site, 'newsletter' | 'issues' | 'years' | 'calendarYears' | 'topics'>,
  size = most,
): readonly Sitemap[] {
  if (site.newsletter.url === undefined) return []
  const { issues, years, calendarYears, topics } = site
  const lists = [...issues, ...years, ...calendarYears, ...topics].map(({ url }) => url)
  const addresses = ['', 'calendar/', 'topics/', 'search/', 'about/', 'accessibility/', ...lists]
  if (addresses.length <= size) return [{ path: 'sitemap.xml', kind: 'urlset', addresses }]
  const parts = Array.from({ length: Math.ceil(addresses.length / size) }, (_, index): Sitemap => {
    return {
      path: `sitemap-${index + 1}.xml`,
      kind: 'urlset',
      addresses: addresses.slice(index * size, (index + 1) * size),
    }
  })
  return [{ path: 'sitemap.xml', kind: 'sitemapindex', addresses: parts.map(({ path }) => path) }, ...parts]
}
