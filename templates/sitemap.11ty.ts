import { html } from './_print/html.ts'
import type { PageData } from './_print/page.ts'
import type { Sitemap } from './_print/to-sitemaps.ts'

interface SitemapData extends PageData {
  readonly sitemap: Sitemap
}

export const data = {
  pagination: { data: 'sitemaps', size: 1, alias: 'sitemap' },
  permalink: ({ sitemap }: SitemapData) => sitemap.path,
} as const

/** The pages of the site (sitemaps.org). */
export function render({ site, sitemap: { kind, addresses } }: SitemapData): string {
  const entry = kind === 'urlset' ? 'url' : 'sitemap'
  const absolute = (address: string) => new URL(address, site.newsletter.url).href
  return html`<?xml version="1.0" encoding="utf-8"?>
<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => html`<${entry}><loc>${absolute(address)}</loc></${entry}>\n`)}</${kind}>
`.text
}
