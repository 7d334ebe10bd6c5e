import { permalinksFile, readPermalinks } from '../files/index.ts'
import type { Diagnostic, Site, SiteFile } from '../model/index.ts'
import {
  addPublished,
  findLost,
  findTarget,
  keepAddresses,
  listAddresses,
  type Permalinks,
} from '../permalinks/index.ts'
import type { OpenedArchive } from './open-archive.ts'
import type { Report } from './report.ts'

/** A site that keeps every address, and what is to be remembered of it. */
export interface KeptSite {
  readonly files: readonly SiteFile[]
  readonly permalinks: Permalinks
}

/** Holds a site to the addresses that were published before. Null where one would be lost; each is told with the line that keeps it. */
export async function keepPublished(
  { dir, show }: OpenedArchive,
  {
    site,
    files,
    offline = false,
  }: { readonly site: Site; readonly files: readonly SiteFile[]; readonly offline?: boolean },
  report: Report,
): Promise<KeptSite | null> {
  const { value: permalinks, messages } = await readPermalinks(dir)
  report.add(show(permalinksFile), messages)
  if (!permalinks) return null
  const addresses = listAddresses(
    site,
    files.map(({ path }) => path),
  )
  const lost = findLost(permalinks, addresses)
  const astray = Object.entries(permalinks.redirects).filter(
    ([from]) => findTarget(from, permalinks, addresses) === null,
  )
  report.add(show(permalinksFile), [
    ...lost.map(({ address, suggestion }) => toLostMessage(address, suggestion)),
    ...astray.map(([from, to]) => toAstrayMessage(from, to)),
  ])
  if (lost.length > 0 || astray.length > 0) {
    report.note('nothing written to the site: every address that was published must lead somewhere')
    return null
  }
  return {
    files: keepAddresses(files, permalinks, { site, addresses, offline }),
    permalinks: addPublished(permalinks, addresses),
  }
}

function toLostMessage(address: string, suggestion: string): Diagnostic {
  const redirect = `${JSON.stringify(address)}: ${JSON.stringify(suggestion)}`
  const withdrawal = `${JSON.stringify(address)}: {"date": "2024-05-01", "reason": "…"}`
  const isPage = address.endsWith('/')
  const reason = `The address \`${address}\` was published and would lead nowhere; add \`${redirect}\` to \`redirects\`${isPage ? `, or \`${withdrawal}\` to \`withdrawn\`` : ''}`
  return { ruleId: 'address-lost', severity: 'error', reason }
}

function toAstrayMessage(from: string, to: string): Diagnostic {
  const reason = `The redirect from \`${from}\` to \`${to}\` ends nowhere; give an address that the site has`
  return { ruleId: 'redirect-target', severity: 'error', reason }
}
