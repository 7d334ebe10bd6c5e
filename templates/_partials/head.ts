import type { PageContent } from '../_layouts/page.ts'
import { contentSecurityPolicy } from '../_print/content-security-policy.ts'
import { type Html, html, raw } from '../_print/html.ts'
import { inlineSource } from '../_print/inline-source.ts'
import type { Page } from '../_print/page.ts'
import { themeScript } from '../_print/theme-script.ts'
import { typeface } from '../_print/typeface.ts'
import { alternates } from './alternates.ts'
import { linkPreview } from './link-preview.ts'
import { structuredData } from './structured-data.ts'

export function head(page: Page, content: PageContent): Html {
  const { title, description, address, first, sources = [], scripts = [] } = content
  const { newsletter } = page.site
  const things = structuredData(page, content)
  const about = description ?? newsletter.description
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy.page([...sources, ...(things === null ? [] : [inlineSource(things)])])}">
<title>${title === undefined ? '' : `${title.replaceAll('\u00AD', '')} – `}${newsletter.title}</title>
${about ? html`<meta name="description" content="${about}">\n` : ''}<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#15181a" media="(prefers-color-scheme: dark)">
<meta name="generator" content="backissue ${page.site.generator}">
<meta name="referrer" content="no-referrer">
${newsletter.url !== undefined && address !== undefined ? html`<link rel="canonical" href="${new URL(address, newsletter.url).href}">\n` : ''}<script>${raw(themeScript.text)}</script>
${first}<link rel="stylesheet" href="${page.link('assets/style.css')}">
${!page.offline && !first && html`<link rel="preload" href="${page.link(typeface)}" as="font" type="font/woff2" crossorigin>\n`}<script defer src="${page.link('assets/reading.js')}"></script>
<link rel="icon" href="${page.link('assets/icon.svg')}" type="image/svg+xml">
${alternates(page, content)}${linkPreview(page, content)}${things !== null && html`<script type="application/ld+json">${raw(things)}</script>\n`}${scripts.map((script) => html`<script defer src="${script}"></script>\n`)}</head>`
}
