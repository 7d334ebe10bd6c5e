import type { SiteIssue } from '../model/index.ts'
import { groupRuns, openRunReader, type ReadRun, readRunWords, toHead, writeRunWords } from '../search/build/index.ts'
import type { RenderOptions } from './configure-eleventy.ts'
import { openDigest } from './open-digest.ts'

/** The words of issues from earlier builds, and of the others as they are read now, on other threads where that pays. */
export async function readRuns({ site, keptBytes, indexers }: RenderOptions): Promise<ReadRun> {
  const read = openRunReader()
  if (!keptBytes || site.issues.some(({ key }) => key === '')) return read
  const digest = openDigest()
  const runs = groupRuns(site.issues).map((issues) => {
    const name = `words ${digest(issues.map(partsOf))}`
    return { issues, name, kept: keptBytes.find(name) }
  })
  const missing = runs.filter(({ kept }) => kept === null)
  const readElsewhere = indexers?.runs(missing.reduce((sum, { issues }) => sum + issues.length, 0)) ?? null
  const found = await Promise.all(
    runs.map(async ({ issues, name, kept }) => {
      if (kept) return [issues[0], kept] as const
      const made = (await readElsewhere?.(issues.map(toHead))) ?? writeRunWords(read(issues))
      keptBytes.keep(name, made)
      return [issues[0], made] as const
    }),
  )
  const byFirst = new Map<unknown, Uint8Array>(found)
  return (run) => {
    const bytes = byFirst.get(run[0])
    return bytes ? readRunWords(bytes) : read(run)
  }
}

/** All that an issue's words are made from. */
const partsOf = ({ key, id, url, title, date, lang, calendar }: SiteIssue) => [
  ...[key, id, url, title, date, lang],
  calendar.map(({ section }) => section ?? ''),
]
