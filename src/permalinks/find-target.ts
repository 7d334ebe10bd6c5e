import type { Addresses, Permalinks } from './permalinks.ts'

/** `issues/2023-10/#belysning` → page and anchor; the anchor is empty where there is none. */
export function splitAddress(address: string): readonly [page: string, anchor: string] {
  const at = address.indexOf('#')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)]
}

export function isThere(address: string, addresses: Addresses): boolean {
  const [page, anchor] = splitAddress(address)
  if (page === '') return anchor === ''
  const anchors = addresses.get(page)
  return anchors !== undefined && (anchor === '' || anchors.has(anchor))
}

/** Where an address that went leads in the end, by redirects of itself or of its page; null where that is nowhere. */
export function findTarget(address: string, { redirects }: Permalinks, addresses: Addresses): string | null {
  const seen = new Set<string>()
  let at = address
  while (!isThere(at, addresses)) {
    if (seen.has(at)) return null
    seen.add(at)
    const [page, anchor] = splitAddress(at)
    const moved = redirects[page]
    const own = redirects[at]
    if (own !== undefined) at = own
    else if (anchor === '' || moved === undefined) return null
    else {
      const same = `${moved}#${anchor}`
      at = isThere(same, addresses) || redirects[same] !== undefined ? same : moved
    }
  }
  return at
}
