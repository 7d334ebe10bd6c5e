import { type Cache, openPacks, openRecords } from '../cache/index.ts'
import type { IssueFacts, IssueHtml } from '../model/index.ts'
import { bodyFolder, issuesPerPack, type KeptIssue } from './render-issues.ts'

/** Issues that are missing in a cache. */
export interface MissingIssues {
  /** By the names of their files. */
  readonly names: readonly string[]
  /** Tells all that an issue was made from. */
  readonly keyOf: (name: string, facts: IssueFacts) => string
  /** The name of the records in every cache. */
  readonly records: string
  /** Of an issue in them. */
  readonly idOf: (name: string) => string
}

/** What other caches (`shares`) have of issues that are missing in this one; their bodies are put into it. */
export function* takeKept(
  cache: Cache,
  shares: readonly Cache[],
  missing: MissingIssues,
): Generator<readonly [name: string, kept: KeptIssue]> {
  const own = openPacks<IssueHtml>(cache, bodyFolder)
  for (const share of shares) {
    const { find } = openRecords<KeptIssue>(share, missing.records)
    const bodies = openPacks<IssueHtml>(share, bodyFolder)
    const found = missing.names.flatMap((name) => {
      const { key, value } = find(missing.idOf(name)) ?? {}
      return value?.body && key === missing.keyOf(name, value.facts) ? [{ name, key, value, place: value.body }] : []
    })
    // A pack at a time: the bodies of a share are as much as a machine should have in memory.
    for (let at = 0; at < found.length; at += issuesPerPack) {
      const part = found.slice(at, at + issuesPerPack).flatMap((issue) => {
        const html = bodies.read(issue.place)
        return html ? [{ ...issue, html }] : []
      })
      const key = part.map((issue) => issue.key).join()
      const html = part.map((issue) => issue.html)
      const places = part.length === 0 ? [] : own.write(key, html)
      for (const [index, { name, value }] of part.entries()) yield [name, { ...value, body: places[index] ?? null }]
    }
  }
}
