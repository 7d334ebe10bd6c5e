import type { Site } from '../model/index.ts'
import type { Withdrawal } from './permalinks.ts'

interface PageOptions {
  readonly site: Site
  readonly offline?: boolean
}

interface MovedPage {
  readonly from: string
  readonly to: string
  readonly anchors: readonly { readonly anchor: string; readonly to: string }[]
}

/** A page that leads on, by itself and by links: one for each of its old anchors. */
export function toMovedPage({ from, to, anchors }: MovedPage, options: PageOptions): string {
  const { site } = options
  const link = (address: string) => escapeHtml(toLink(from, address, options))
  const { url } = site.newsletter
  const canonical = url === undefined ? link(to) : escapeHtml(new URL(encodeURI(to), url).href)
  const head = `<link rel="canonical" href="${canonical}">\n<meta http-equiv="refresh" content="0; url=${link(to)}">`
  const list = anchors.map(
    (entry) =>
      `<li id="${escapeHtml(entry.anchor)}"><a href="${link(entry.to)}">${escapeHtml(nameOf(entry.to, site))}</a></li>\n`,
  )
  const more = list.length === 0 ? '' : `<ul>\n${list.join('')}</ul>\n`
  const name = escapeHtml(nameOf(to, site))
  return print(site.locale.interface.moved, head, `<p><a href="${link(to)}">${name}</a></p>\n${more}`, site)
}

/** A page in the place of one that was taken away: when, and why. */
export function toWithdrawnPage(page: string, { date, reason }: Withdrawal, options: PageOptions): string {
  const { site } = options
  const home = escapeHtml(toLink(page, '', options))
  const main = `<p><time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>: ${escapeHtml(reason)}</p>
<p><a href="${home}">${escapeHtml(site.newsletter.title)}</a></p>
`
  return print(site.locale.interface.withdrawn, '', main, site)
}

function print(title: string, head: string, main: string, { newsletter }: Site): string {
  const full = escapeHtml(`${title} – ${newsletter.title}`)
  return `<!doctype html>
<html lang="${newsletter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${full}</title>${head === '' ? '' : `\n${head}`}
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}</main>
</body>
</html>
`
}

function nameOf(address: string, { issues, newsletter }: Site): string {
  const [page, anchor] = address.split('#')
  const issue = issues.find(({ url }) => url === page)
  return (
    issue?.sections.find(({ id }) => id === anchor)?.title ??
    issue?.title ??
    (address === '' ? newsletter.title : address)
  )
}

/** A relative link from one page to another. */
function toLink(from: string, to: string, { offline = false }: PageOptions): string {
  const up = '../'.repeat(from.split('/').length - 1)
  const [page = '', anchor] = to.split('#')
  const file = offline && (page === '' || page.endsWith('/')) ? 'index.html' : ''
  return `${up}${encodeURI(page)}${file}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}` || './'
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
