import type { SitePageData } from './_print/page.ts'

export const data = { permalink: 'robots.txt' }

/** Everything may be read; where the sitemap is. */
export function render({ site }: SitePageData): string {
  const { url } = site.newsletter
  const sitemap =
    url === undefined
      ? '\n# No sitemap: it needs `url` in newsletter.yaml.\n'
      : `\nSitemap: ${new URL('sitemap.xml', url).href}\n`
  return `User-agent: *\nAllow: /\n${sitemap}`
}
