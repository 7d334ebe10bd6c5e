import { themeScript } from './theme-script.ts'

/** Everything comes from the site itself but one script, named by its hash: one that slipped into a text would not run. */
const directives = [
  "default-src 'none'",
  "style-src 'self'",
  `script-src 'self' ${themeScript.source}`,
  "worker-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** What pages may do and load (CSP 3): in each page itself, and for servers; only there can a page be kept out of frames. */
export const contentSecurityPolicy = {
  page: directives.join('; '),
  server: [...directives, "frame-ancestors 'none'"].join('; '),
} as const
