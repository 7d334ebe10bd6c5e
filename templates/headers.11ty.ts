import { searchFiles } from '../src/search/shared/index.ts'
import { contentSecurityPolicy } from './_print/content-security-policy.ts'
import { inlineSource } from './_print/inline-source.ts'
import type { SitePageData } from './_print/page.ts'

export const data = { permalink: '_headers', eleventyAllowMissingExtension: true }

const everywhere = (policy: string) => [
  `Content-Security-Policy: ${policy}`,
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
]

/** Files of which the names, or their folders', tell their content, so that a name never means other bytes. */
const hashed = [searchFiles.folder('*'), searchFiles.texts('*', 0)]

/**
 * What hosts that read such a file (Netlify, Cloudflare Pages and others) send along; for other hosts it says what to set. Nothing is said of
 * how long the rest may be kept: those hosts have browsers ask each time, and would join what two rules say of one file.
 */
export function render({ site, search = null }: SitePageData): string {
  const policy = contentSecurityPolicy.server(search === null ? [] : [inlineSource(search.script)])
  const { url } = site.newsletter
  const root = url === undefined ? '/' : new URL(url).pathname
  // Hosts take a star at the end of a path alone.
  const rules = hashed.map((path) => rule(root + path.replace(/\*.*$/, '*'), [forever]))
  return [rule(`${root}*`, everywhere(policy)), ...rules].join('\n')
}

const forever = 'Cache-Control: public, max-age=31536000, immutable'

const rule = (path: string, headers: readonly string[]) => `${path}\n${headers.map((each) => `  ${each}\n`).join('')}`
