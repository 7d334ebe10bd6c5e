import type { Site } from '../model/index.ts'
import type { Addresses } from './permalinks.ts'

/** Files whose addresses are kept, and not only their contents: pages of issues, years and the calendar, entries, feed documents. */
const kept = /^(?:issues\/[^/]+\/index\.html|years\/.+|calendar\/.+|calendar\.ics|feed\.(?:xml|json)|feed\/.+)$/

/** The addresses of a site that promise to stay, of all its files. */
export function listAddresses(site: Site, paths: readonly string[]): Addresses {
  const addresses = new Map(
    paths
      .filter((path) => kept.test(path))
      .map((path) => [path.replace(/(^|\/)index\.html$/, '$1'), new Set<string>()]),
  )
  for (const { url, outline, calendar } of site.issues) {
    for (const { id } of outline) addresses.get(url)?.add(id)
    for (const { address } of calendar) {
      const [page, anchor = ''] = address.split('#')
      if (page === url) addresses.get(url)?.add(anchor)
    }
  }
  return addresses
}
