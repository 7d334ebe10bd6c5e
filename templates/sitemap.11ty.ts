import { html } from './_print/html.ts'
import type { PageData } from './_print/page.ts'

// A sitemap holds absolute addresses alone, so there is none without the site's own.
export const data = {
  permalink: ({ site }: PageData) => site.newsletter.url !== undefined && 'sitemap.xml',
}

/** The pages of the site (sitemaps.org). */
export function render({ site }: PageData): string {
  const { url } = site.newsletter
  if (url === undefined) return ''
  const pages = [{ url: '' }, ...site.issues, ...site.years, { url: 'calendar/' }, ...site.calendarYears]
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map((page) => html`<url><loc>${new URL(page.url, url).href}</loc></url>\n`)}</urlset>
`.text
}
