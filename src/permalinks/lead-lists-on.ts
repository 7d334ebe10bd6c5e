import { isThere } from './find-target.ts'
import type { Addresses, Permalinks } from './permalinks.ts'

/**
 * A list is cut into pages and joined again as its items come and go, and nobody is asked about that: each of its addresses leads on to the
 * page that now has them. What an editor says of one holds.
 */
export function leadListsOn(permalinks: Permalinks, addresses: Addresses): Permalinks {
  const { published, redirects, withdrawn } = permalinks
  const gone = Object.keys(published).filter(
    (address) => !isThere(address, addresses) && !(address in redirects) && !(address in withdrawn),
  )
  if (gone.length === 0) return permalinks
  const known = [...addresses.keys(), ...Object.keys(redirects)].filter((address) => ofLists.test(address)).sort()
  const led = gone.flatMap((address) => {
    const heir = findHeir(address, known)
    return heir === null ? [] : [[address, heir] as const]
  })
  return { ...permalinks, redirects: { ...redirects, ...Object.fromEntries(led) } }
}

const ofLists = /^(?:feed\/|(?:years|calendar)\/.*\/$)/

/** The page above one of a list; of a document of the history the newest of its parts, or what it is a part of; null where there is none. */
function findHeir(address: string, known: readonly string[]): string | null {
  if (address.startsWith('feed/')) {
    const parts = known.filter((page) => page.startsWith(`${address.slice(0, -4)}-`))
    return parts.at(-1) ?? known.findLast((page) => address.startsWith(`${page.slice(0, -4)}-`)) ?? null
  }
  if (!/^(?:years|calendar)\/[^/]+\/[^/]+\//.test(address)) return null
  return known.findLast((page) => address.startsWith(page)) ?? null
}
