import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Where a reader ends who opens an address of a built site, as a browser would; null where nothing is there. */
export function followAddress(site: string, address: string, hops = 0): string | null {
  const [path = '', anchor = ''] = address.split('#')
  const file = join(site, decodeURI(path), path === '' || path.endsWith('/') ? 'index.html' : '')
  if (hops > 5 || !existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.html')) return text
  const refresh = /<meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(text)?.[1]
  const link = anchor === '' ? refresh : (linkOf(text, anchor) ?? refresh)
  if (link !== undefined) return followAddress(site, posix.join(posix.dirname(`${path}x`), link), hops + 1)
  return anchor === '' ? text : textAt(text, anchor)
}

/** A page that leads on has a link for each of its old anchors. */
const linkOf = (text: string, anchor: string) => new RegExp(`<li id="${anchor}"><a href="([^"]*)">`).exec(text)?.[1]

/** What a reader sees at an anchor: from there on as much as two screens; null where the page has none. */
function textAt(text: string, anchor: string): string | null {
  const at = text.indexOf(` id="${decodeURIComponent(anchor)}"`)
  return at < 0 ? null : text.slice(at, at + 1500)
}
