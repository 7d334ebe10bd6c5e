import type { CachePlace, PackPlace } from '../cache/index.ts'
import type { RenderOptions } from '../eleventy/index.ts'
import { choosePlaces } from './choose-places.ts'
import type { Crew } from './open-crew.ts'

/** To read an issue's words, to make a file of texts, or to find what is like an article takes about as long as to render so many bytes. */
const bytesPerIssue = 5_000
const bytesPerText = 1_500
const bytesPerArticle = 100

/** What makes parts of an index on the threads of a build, of texts that its cache has at these places. */
export function openIndexers(
  crew: Crew,
  cache: CachePlace,
  places: ReadonlyMap<string, PackPlace>,
): NonNullable<RenderOptions['indexers']> {
  const choose = (issues: readonly { readonly id: string }[]) =>
    choosePlaces(
      { cache, places },
      issues.map(({ id }) => id),
    )
  const take = <Name extends 'readRun' | 'makeTexts'>(name: Name, count: number, bytes: number) =>
    places.size === 0 ? null : crew.take(name, Array(count).fill(bytes))
  return {
    runs: (issues) => {
      const workers = take('readRun', issues, bytesPerIssue)
      return workers && (async (run) => (await workers.run({ run, ...choose(run) }))?.[0] ?? null)
    },
    texts: (files) => {
      const workers = take('makeTexts', files, bytesPerText)
      return workers && ((job) => workers.run({ ...job, ...choose(job.issues) }))
    },
    nearest: (articles) => {
      const workers = crew.take('findNearest', Array(articles).fill(bytesPerArticle))
      return workers && { parts: workers.atOnce, find: workers.run }
    },
  }
}
