import type { Addresses, Permalinks } from './permalinks.ts'

/** What is remembered once a site is published: nothing that was goes, and all stands in order. */
export function addPublished(permalinks: Permalinks, addresses: Addresses): Permalinks {
  const published = new Map(Object.entries(permalinks.published).map(([page, anchors]) => [page, new Set(anchors)]))
  for (const [page, anchors] of addresses) published.set(page, new Set([...(published.get(page) ?? []), ...anchors]))
  const pages = [...published].sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...permalinks, published: Object.fromEntries(pages.map(([page, anchors]) => [page, [...anchors].sort()])) }
}

/** The text of the file: one page a line, so that a change is a small difference. */
export function printPermalinks({ published, redirects, withdrawn }: Permalinks): string {
  const parts = Object.entries({ published, redirects, withdrawn }).map(([key, values]) => {
    const lines = Object.entries(values).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    return `  ${JSON.stringify(key)}: {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}
