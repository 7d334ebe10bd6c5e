import type { SiteEvent, SiteIssue } from '../../src/model/index.ts'
import { colophon } from '../_partials/colophon.ts'
import { head } from '../_partials/head.ts'
import { siteMasthead } from '../_partials/site-masthead.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** What a page says of itself. */
export interface PageContent {
  /** Left out on the home page, which is titled as the newsletter. */
  readonly title?: string
  readonly description?: string
  /** Address from the site's root, for the canonical link; left out where the page has none of its own. */
  readonly address?: string
  /** CSS class of the page's main part. */
  readonly kind:
    | 'home'
    | 'issue'
    | 'year'
    | 'calendar'
    | 'search'
    | 'about'
    | 'accessibility'
    | 'topics'
    | 'topic'
    | 'not-found'
  readonly main: Html
  /** The issue or the events that it is about, for programs that read pages. */
  readonly issue?: SiteIssue
  readonly events?: readonly SiteEvent[]
  /** Scripts that the page runs, beside it. */
  readonly scripts?: readonly string[]
  /** What it asks for before all else, with the sources of what stands inline in it; then the typeface has to wait. */
  readonly first?: Html
  readonly sources?: readonly string[]
}

/** The frame of every page. */
export function layoutPage(page: Page, content: PageContent): string {
  const text = html`<!doctype html>
<html lang="${page.site.newsletter.language}">
${head(page, content)}
<body>
<a class="skip" href="#_main">${page.text.skipToContent}</a>
${siteMasthead(page, content.kind)}
<main id="_main" class="${content.kind}" tabindex="-1">
${content.main}
</main>
${colophon(page, content.address)}
</body>
</html>
`
  return text.text
}
