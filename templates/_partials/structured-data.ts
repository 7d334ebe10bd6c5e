import { type LinkedData, toEvents, toPeriodical, toPublicationIssue } from '../../src/metadata/index.ts'
import type { PageContent } from '../_layouts/page.ts'
import type { Page } from '../_print/page.ts'

/** What a page is about, as text of JSON-LD in the words of schema.org; null where it has no such thing. */
export function structuredData(page: Page, content: PageContent): string | null {
  const things = toThings(page, content)
  return things.length === 0 ? null : toJson({ '@context': 'https://schema.org', '@graph': things })
}

function toThings(page: Page, { kind, issue, events = [] }: PageContent): readonly LinkedData[] {
  const { url, timezone } = page.site.newsletter
  const link = (address: string) => (url === undefined ? page.link(address) : new URL(address, url).href)
  return [
    ...(kind === 'home' ? [toPeriodical(page.site.newsletter, link)] : []),
    ...(issue ? [toPublicationIssue(issue, page.site, link)] : []),
    ...toEvents(events, link, timezone),
  ]
}

/** JSON that cannot end the script that it stands in: what HTML could read is written by number. */
const toJson = (value: unknown) =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
