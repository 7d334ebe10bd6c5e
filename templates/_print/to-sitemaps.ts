import type { Site } from '../../src/model/index.ts'
import { cutList } from '../../src/site/index.ts'

/** One file of the sitemap: of pages, or of the other files where there are several. */
export interface Sitemap {
  readonly path: string
  readonly kind: 'urlset' | 'sitemapindex'
  /** From the site's root. */
  readonly addresses: readonly string[]
}

/** The lists of which each item has a page. */
const listNames = [
  ...(['years', 'months', 'calendarYears', 'calendarPages'] as const),
  ...(['topics', 'topicPages', 'topicLists'] as const),
] as const
type ListName = (typeof listNames)[number]

/** Bytes of addresses that one file may hold, and how many bytes one counts for at least: 50,000 addresses and 50 MB (sitemaps.org). */
const [most, least] = [50_000_000, 1000]

/** The addresses of all pages as sitemaps: one, or an index and as many as are needed; none without the site's own address. */
export function toSitemaps(site: Pick<Site, 'newsletter' | 'issues' | ListName>, room = most): readonly Sitemap[] {
  const { url } = site.newsletter
  if (url === undefined) return []
  const lists = [...site.issues, ...listNames.flatMap((name): readonly { readonly url: string }[] => site[name])]
  const all = ['', 'calendar/', 'topics/', 'search/', 'about/', 'accessibility/', ...lists.map((item) => item.url)]
  const parts = cutList(all, {
    urlOf: (number) => `sitemap-${number}.xml`,
    nameOf: (address) => address,
    most: room,
    weigh: (address) => Math.max(least, bytesOf(new URL(address, url).href)),
  })
  if (parts.length === 1) return [{ path: 'sitemap.xml', kind: 'urlset', addresses: all }]
  return [
    { path: 'sitemap.xml', kind: 'sitemapindex', addresses: parts.map((part) => part.url) },
    ...parts.map((part): Sitemap => ({ path: part.url, kind: 'urlset', addresses: part.values })),
  ]
}

/** Of an entry; the writer of addresses leaves nothing but ASCII, of which some marks are written by name. */
const bytesOf = (href: string) => href.replace(/[&']/g, '&amp;').length + '<url><loc></loc></url>\n'.length
