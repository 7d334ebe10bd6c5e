import { themeScript } from './theme-script.ts'

/** Everything comes from the site itself but inline scripts of ours, named by their hashes: one that slipped into a text would not run. */
const directives = (inline: readonly string[]) => [
  "default-src 'none'",
  "style-src 'self'",
  ["script-src 'self'", themeScript.source, ...inline].join(' '),
  // The search's worker, of a script of the site that its page has fetched.
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** What pages may do and load (CSP 3). */
export const contentSecurityPolicy = {
  /**
   * In a page itself, with the sources of what else stands inline in it. Structured data is no script and would stand without;
   * checkers ask for its source all the same, and nothing is lost.
   */
  page: (inline: readonly string[]) => directives(inline).join('; '),
  /** For servers; only there can a page be kept out of frames. */
  server: (inline: readonly string[]) => [...directives(inline), "frame-ancestors 'none'"].join('; '),
} as const
