import { findTarget, isThere, splitAddress } from './find-target.ts'
import type { Addresses, Permalinks } from './permalinks.ts'

/** An address that was published and is not any more, and the line that would keep it. */
export interface LostAddress {
  readonly address: string
  /** Where it may have gone. */
  readonly suggestion: string
}

/** The published addresses that a site has not and that nothing is said about. */
export function findLost(permalinks: Permalinks, addresses: Addresses): readonly LostAddress[] {
  const ofWithdrawn = new Set(
    Object.keys(permalinks.withdrawn).flatMap((page) => entriesOf(permalinks.published[page] ?? [])),
  )
  return listPublished(permalinks).flatMap((address) => {
    const [page] = splitAddress(address)
    if (isThere(address, addresses) || permalinks.withdrawn[page] !== undefined || ofWithdrawn.has(page)) return []
    if (findTarget(address, permalinks, addresses) !== null) return []
    // A page that went is told once, and not with each of its anchors.
    if (page !== address && !addresses.has(page)) return []
    return [{ address, suggestion: suggest(address, permalinks, addresses) }]
  })
}

function listPublished({ published }: Permalinks): readonly string[] {
  return Object.entries(published).flatMap(([page, anchors]) => [page, ...anchors.map((anchor) => `${page}#${anchor}`)])
}

/** An entry of the calendar has a file of its own. */
function entriesOf(anchors: readonly string[]): readonly string[] {
  return anchors.filter((anchor) => anchor.startsWith('entry-')).map((anchor) => `calendar/${anchor.slice(6)}.ics`)
}

function suggest(address: string, { published }: Permalinks, addresses: Addresses): string {
  const [page, anchor] = splitAddress(address)
  const kind = page.split('/')[0] ?? ''
  const [only, ...others] =
    anchor === '' ? newPages(kind, page, published, addresses) : newAnchors(page, anchor, published, addresses)
  if (only !== undefined && others.length === 0) return only
  if (anchor !== '') return page
  return page.endsWith('.ics') ? 'calendar.ics' : page.endsWith('.xml') ? 'feed.xml' : ''
}

/** Of the pages that are new those that have most of the old one's anchors. */
function newPages(
  kind: string,
  old: string,
  published: Permalinks['published'],
  addresses: Addresses,
): readonly string[] {
  const pages = [...addresses].filter(([page]) => page.startsWith(`${kind}/`) && published[page] === undefined)
  const shared = pages.map(([, anchors]) => (published[old] ?? []).filter((anchor) => anchors.has(anchor)).length)
  const most = Math.max(...shared)
  return pages.flatMap(([page], at) => (shared[at] === most ? [page] : []))
}

function newAnchors(
  page: string,
  anchor: string,
  published: Permalinks['published'],
  addresses: Addresses,
): readonly string[] {
  const isEntry = anchor.startsWith('entry-')
  return [...(addresses.get(page) ?? [])]
    .filter((now) => now.startsWith('entry-') === isEntry && !published[page]?.includes(now))
    .map((now) => `${page}#${now}`)
}
