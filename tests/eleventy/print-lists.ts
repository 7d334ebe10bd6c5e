import { toFrame } from '../../src/eleventy/plan-pages.ts'
import type { Site } from '../../src/model/index.ts'
import { packagedTemplates } from '../../templates/index.ts'

/** A page that lists things of the archive. */
export interface ListedPage {
  readonly template: string
  readonly text: string
}

const kinds =
  /^(?:home|year|month|calendar|calendar-year|calendar-month|about|accessibility|topics|topic-list|topic|topic-year|not-found|search)$/

/** Every page of a site but those of its issues, by path, printed without Eleventy. */
export function printLists(site: Site): ReadonlyMap<string, ListedPage> {
  const frame = toFrame(site)
  return new Map(
    packagedTemplates
      .filter(({ name }) => kinds.test(name))
      .flatMap(({ name, template: { data, render } }) => {
        const { pagination, permalink } = data
        const items = pagination ? listOf(site, pagination.data) : [undefined]
        return items.map((item) => {
          const given = {
            site: pagination ? frame : site,
            offline: false,
            ...(pagination && { [pagination.alias]: item }),
          }
          const path = typeof permalink === 'function' ? permalink(given as never) : permalink
          return [String(path), { template: name, text: render(given as never) }] as const
        })
      }),
  )
}

const listOf = (site: Site, name: string) =>
  site[name.replace('site.', '') as keyof Site] as unknown as readonly unknown[]
