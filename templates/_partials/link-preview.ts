import { shareImage } from '../../src/share/index.ts'
import type { PageContent } from '../_layouts/page.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'

/** What programs show of a link to the page (Open Graph). They want absolute addresses: without a `url` only words. */
export function linkPreview({ site }: Page, { title, description, address, issue }: PageContent): Html {
  const { newsletter } = site
  const { url } = newsletter
  const facts: readonly (readonly [property: string, value: string | number | null | undefined])[] = [
    ['og:type', issue ? 'article' : 'website'],
    ['og:title', title ?? newsletter.title],
    ['og:site_name', newsletter.title],
    ['og:description', description ?? newsletter.description],
    ['og:locale', toTerritory(issue?.lang ?? newsletter.language)],
    ['article:published_time', issue?.date],
    ...(url === undefined || address === undefined ? [] : ([['og:url', new URL(address, url).href]] as const)),
    ...(url === undefined ? [] : image(newsletter.title, url)),
  ]
  return html`${facts.map(([property, value]) => value && html`<meta property="${property}" content="${value}">\n`)}${
    url !== undefined && html`<meta name="twitter:card" content="summary_large_image">\n`
  }`
}

const image = (title: string, url: string) =>
  [
    ['og:image', new URL(shareImage.path, url).href],
    ['og:image:type', shareImage.type],
    ['og:image:width', shareImage.width],
    ['og:image:height', shareImage.height],
    ['og:image:alt', title],
  ] as const

/** A language with a country, as the format wants it. @example toTerritory('sv') // 'sv_SE' */
function toTerritory(language: string): string {
  const known = territories.get(language)
  if (known !== undefined) return known
  const { language: tag, region } = new Intl.Locale(language).maximize()
  const territory = region === undefined ? tag : `${tag}_${region}`
  territories.set(language, territory)
  return territory
}

const territories = new Map<string, string>()
