import type { Site, SiteFile } from '../model/index.ts'
import { findTarget, splitAddress } from './find-target.ts'
import type { Addresses, Permalinks } from './permalinks.ts'
import { toMovedPage, toWithdrawnPage } from './to-page.ts'

/** What the files of old addresses are made with. */
export interface KeepOptions {
  readonly site: Site
  readonly addresses: Addresses
  /** Links name the file of a folder. */
  readonly offline?: boolean
}

/**
 * The files of a site with those that old addresses need: pages that lead on, pages that say what was taken away and when, copies of feeds
 * and calendars, `_redirects` for servers that read it, and old anchors in the pages that stayed.
 */
export function keepAddresses(
  files: readonly SiteFile[],
  permalinks: Permalinks,
  options: KeepOptions,
): readonly SiteFile[] {
  const { addresses } = options
  const moved = Object.keys(permalinks.redirects).flatMap((from) => {
    const to = findTarget(from, permalinks, addresses)
    return to === null || to === from ? [] : [{ from, to }]
  })
  const known = new Set(files.map(({ path }) => path))
  const pages = moved.filter(({ from }) => splitAddress(from)[1] === '')
  const made = [
    ...pages.flatMap((move) => toMovedFile(move, files, permalinks, options)),
    ...Object.entries(permalinks.withdrawn).map(([page, withdrawal]) => ({
      path: toPath(page),
      content: toWithdrawnPage(page, withdrawal, options),
    })),
    ...(pages.length === 0 ? [] : [toServerFile(pages, options.site)]),
  ]
  const anchors = moved.filter(({ from }) => splitAddress(from)[1] !== '' && addresses.has(splitAddress(from)[0]))
  return [...files.map((file) => addAnchors(file, anchors)), ...made.filter(({ path }) => !known.has(path))]
}

interface Move {
  readonly from: string
  readonly to: string
}

const toPath = (address: string) => (address === '' || address.endsWith('/') ? `${address}index.html` : address)

function toMovedFile(
  { from, to }: Move,
  files: readonly SiteFile[],
  permalinks: Permalinks,
  options: KeepOptions,
): readonly SiteFile[] {
  if (from.endsWith('/')) {
    const anchors = (permalinks.published[from] ?? []).map((anchor) => ({
      anchor,
      to: findTarget(`${from}#${anchor}`, permalinks, options.addresses) ?? to,
    }))
    return [{ path: toPath(from), content: toMovedPage({ from, to, anchors }, options) }]
  }
  const copied = files.find(({ path }) => path === toPath(splitAddress(to)[0]))
  return copied ? [{ path: from, content: copied.content }] : []
}

/** As Netlify, Cloudflare Pages and others read it; such a server keeps anchors, which a page cannot. */
function toServerFile(moves: readonly Move[], { newsletter: { url } }: Site): SiteFile {
  const base = url === undefined ? '/' : new URL(url).pathname
  const encode = (address: string) => base + encodeURI(address)
  return { path: '_redirects', content: moves.map(({ from, to }) => `${encode(from)} ${encode(to)} 301\n`).join('') }
}

function addAnchors(file: SiteFile, moves: readonly Move[]): SiteFile {
  const own = moves.filter(({ from }) => toPath(splitAddress(from)[0]) === file.path)
  if (own.length === 0) return file
  const text = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content)
  return { ...file, content: own.reduce((content, move) => addAnchor(content, move), text) }
}

/** The old anchor stands in the element that has the new one; without one, at the page's end. */
function addAnchor(content: string, { from, to }: Move): string {
  const old = escapeHtml(splitAddress(from)[1])
  const now = escapeHtml(splitAddress(to)[1])
  const isHere = splitAddress(from)[0] === splitAddress(to)[0]
  const tag = isHere && now !== '' ? content.indexOf(` id="${now}"`) : -1
  const at = tag < 0 ? content.lastIndexOf('</main>') : content.indexOf('>', tag) + 1
  return at < 0 ? content : `${content.slice(0, at)}<span id="${old}"></span>${content.slice(at)}`
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
