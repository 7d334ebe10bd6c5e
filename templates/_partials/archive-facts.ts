import { listArticles } from '../../src/citations/index.ts'
import type { Site } from '../../src/model/index.ts'
import { fill } from '../_print/fill.ts'
import { formatDate } from '../_print/format-date.ts'
import { type Html, html } from '../_print/html.ts'
import type { SitePage } from '../_print/page.ts'
import { facts } from './facts.ts'
import { licenseLink } from './license-link.ts'
import { publisherLink } from './publisher-link.ts'

/** What is known of the newsletter and its archive: who publishes it, under which number and licence, and how much there is. */
export function archiveFacts(page: SitePage): Html {
  const { newsletter, issues } = page.site
  const { publisher, issn, license } = newsletter
  const { text } = page
  const articles = issues.reduce((sum, issue) => sum + listArticles(issue, page.site.locale).length, 0)
  return facts([
    [text.publisher, publisher && publisherLink(publisher)],
    [text.contact, publisher?.email && html`<a href="mailto:${publisher.email}">${publisher.email}</a>`],
    ['ISSN', issn],
    [text.license, license && licenseLink(license)],
    [text.languages, languages(page.site)],
    [text.period, period(page.site)],
    [text.extent, fill(text.extentOf, { issues: issues.length, articles })],
  ])
}

function languages({ issues, newsletter: { language } }: Site): string {
  const tags = [...new Set([language, ...issues.map(({ lang }) => lang)])]
  const names = new Intl.DisplayNames([language, 'en'], { type: 'language' })
  return tags.map((tag) => names.of(tag) ?? tag).join(', ')
}

function period({ issues, newsletter: { language } }: Site): string | null {
  const dates = issues.flatMap(({ date }) => date ?? [])
  const [newest, oldest] = [dates[0], dates.at(-1)]
  if (newest === undefined || oldest === undefined) return null
  const [from, to] = [formatDate(oldest, language), formatDate(newest, language)]
  return from === to ? from : `${from} – ${to}`
}
