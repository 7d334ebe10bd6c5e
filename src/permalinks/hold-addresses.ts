import type { Diagnostic, Result, Site, SiteFile } from '../model/index.ts'
import { addPublished } from './add-published.ts'
import { findKeyLine } from './find-key-line.ts'
import { findLost } from './find-lost.ts'
import { findTarget, splitAddress } from './find-target.ts'
import { keepAddresses } from './keep-addresses.ts'
import { leadListsOn } from './lead-lists-on.ts'
import { listAddresses } from './list-addresses.ts'
import type { Permalinks } from './permalinks.ts'

/** A site that keeps the addresses of before, and what is to be remembered of it. */
export interface HeldSite {
  readonly files: readonly SiteFile[]
  readonly permalinks: Permalinks
}

/** What a site is held to. */
export interface HoldOptions {
  readonly site: Site
  readonly files: readonly SiteFile[]
  /** The file that holds `permalinks`, for the lines of messages; empty where there is none yet. */
  readonly text: string
  readonly offline?: boolean
  /** What of the addresses of before may be said: without those that hold a name which was removed. All, where left out. */
  readonly sayable?: Permalinks
}

/** Holds a site to the addresses that were published before. Each that would be lost is told with the line that keeps it; the value does without it. */
export function holdAddresses(
  permalinks: Permalinks,
  { site, files, text, offline = false, sayable = permalinks }: HoldOptions,
): Result<HeldSite> {
  const paths = files.map(({ path }) => path)
  const addresses = listAddresses(site, paths)
  const led = leadListsOn(sayable, addresses)
  const kept = keepAddresses(files, led, { site, addresses, offline })
  return {
    value: { files: kept, permalinks: addPublished(permalinks, addresses) },
    // Nobody asks what a part of a site loses: the other parts, and long to tell.
    get messages() {
      const lost = findLost(led, addresses)
      const astray = Object.entries(sayable.redirects).filter(([from]) => findTarget(from, sayable, addresses) === null)
      return [
        ...lost.map(({ address, suggestion }) => toLostMessage(address, suggestion, text)),
        ...astray.map(([from, to]) => toAstrayMessage(from, to, text)),
      ]
    },
  }
}

function toLostMessage(address: string, suggestion: string, text: string): Diagnostic {
  const redirect = `${JSON.stringify(address)}: ${JSON.stringify(suggestion)}`
  const withdrawal = `${JSON.stringify(address)}: {"date": "2024-05-01", "reason": "…"}`
  const isPage = address.endsWith('/')
  const reason = `The address \`${address}\` was published and would lead nowhere; add \`${redirect}\` to \`redirects\`${isPage ? `, or \`${withdrawal}\` to \`withdrawn\`` : ''}`
  return { ruleId: 'address-lost', severity: 'error', reason, ...findKeyLine(text, splitAddress(address)[0]) }
}

function toAstrayMessage(from: string, to: string, text: string): Diagnostic {
  const reason = `The redirect from \`${from}\` to \`${to}\` ends nowhere; give an address that the site has`
  return { ruleId: 'redirect-target', severity: 'error', reason, ...findKeyLine(text, from, 'last') }
}
