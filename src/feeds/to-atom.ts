import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { type Feed, type FeedEntry, needsAddress } from './feed.ts'

const atom = 'http://www.w3.org/2005/Atom'
const history = 'http://purl.org/syndication/history/1.0'

/** A feed as Atom (RFC 4287) with full text, and as a document of the complete history (RFC 5005 § 4) where it is one. */
export function toAtom(feed: Feed): string {
  const link = (rel: string, path: string | null) =>
    path === null ? null : x('link', { rel, href: addressOf(path, feed), type: 'application/atom+xml' })
  const tree = x('feed', { xmlns: atom, 'xmlns:fh': history, 'xml:lang': feed.language }, [
    x('id', feed.id),
    x('title', clean(feed.title)),
    feed.description === null ? null : x('subtitle', clean(feed.description)),
    x('updated', feed.updated),
    author(feed),
    feed.license === null ? null : x('rights', clean(feed.license)),
    x('generator', 'backissue'),
    link('self', feed.path),
    x('link', { rel: 'alternate', href: addressOf('', feed), type: 'text/html' }),
    feed.isArchive ? x('fh:archive') : null,
    feed.isArchive ? link('current', 'feed.xml') : null,
    link('prev-archive', feed.previousArchive),
    link('next-archive', feed.nextArchive),
    ...feed.entries.map((entry) => toEntry(entry, feed)),
  ])
  const note = feed.base === null ? `<!-- ${needsAddress} -->\n` : ''
  return `<?xml version="1.0" encoding="utf-8"?>\n${note}${named(toXml(tree, { closeEmptyElements: true, allowDangerousXml: true }))}\n`
}

function toEntry(entry: FeedEntry, feed: Feed) {
  const address = addressOf(entry.path, feed)
  return x('entry', { 'xml:lang': entry.language }, [
    x('id', entry.id),
    x('title', clean(entry.title)),
    entry.published === null ? null : x('published', entry.published),
    x('updated', entry.updated),
    x('link', { rel: 'alternate', href: address, type: 'text/html' }),
    entry.summary === '' ? null : x('summary', clean(entry.summary)),
    x('content', { type: 'html', 'xml:base': address }, [written(entry.html)]),
  ])
}

function author({ author: { name, url, email } }: Feed) {
  return x('author', [
    x('name', clean(name)),
    url === undefined ? null : x('uri', url),
    email === undefined ? null : x('email', email),
  ])
}

/** Absolute where the site's address is known, else relative to the feed's own, as RFC 4287 § 2 allows. */
function addressOf(path: string, { base, path: own }: Feed): string {
  if (base !== null) return new URL(path, base).href
  return `${'../'.repeat(own.split('/').length - 1)}${path}` || './'
}

// The writer escapes by number, which some readers of feeds leave as it is; the names every one of them knows. It leaves `>` as
// it is, though `]]>` may stand in no text (XML 1.0 § 2.4); it writes no such marks of its own.
const named = (xml: string) =>
  xml.replaceAll('&#x26;', '&amp;').replaceAll('&#x3C;', '&lt;').replaceAll(']]>', ']]&gt;')

type Element = ReturnType<typeof x>

/** A long text as the writer and `named` write it, in a fraction of the time: nearly all of a feed is in such. */
function written(text: string): Element {
  const value = clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;')
  return { type: 'raw', value } as unknown as Element
}

// XML 1.0 has no way to write most control characters, and none for half a surrogate pair.
function clean(text: string): string {
  // Few texts have a letter beyond two bytes or one to be left out, and to look so takes a fraction of the time.
  if (!/[^\t\n\r -\uD7FF\uE000-\uFFFD]/.test(text)) return text
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
