import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildContent, readSite } from '../browser/build-content.ts'
import { servePages } from '../browser/pages-server.ts'

// Our own crawler: the link checkers that are kept up need a newer Node, and pages that are our own print every address alike.
const published = 'https://example.org/a/b/'

const plain = (text: string) => text.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

/** The addresses in a file: of a page all, of a style sheet its files, of feeds, calendars and the like those that lead here. */
function addressesIn(path: string, text: string): readonly string[] {
  if (path.endsWith('.html'))
    return [...text.matchAll(/ (?:href|src|action|content(?==.https))="([^"]*)"/g)].map((found) =>
      plain(found[1] ?? ''),
    )
  if (path.endsWith('.css')) return [...text.matchAll(/url\(["']?([^"')]+)/g)].map((found) => found[1] ?? '')
  if (!/\.(?:xml|json|ics|bib|ris)$|robots\.txt$/.test(path)) return []
  const whole = plain(plain(text.replaceAll('\r\n ', ''))).replaceAll('\\n', '\n')
  return [...whole.matchAll(/https:\/\/example\.org\/a\/b\/[^\s"'<>\\})]*/g)].map(([address]) => address)
}

interface Crawl {
  /** Paths of the files that were reached. */
  readonly reached: ReadonlySet<string>
  readonly faults: readonly string[]
  readonly links: number
}

/** Follows every address from some files on, over a server that has the site below `/a/b/` and nothing else. */
async function crawl(root: string, starts: readonly string[]): Promise<Crawl> {
  const texts = new Map<string, string | null>()
  const faults: string[] = []
  let links = 0
  const read = async (path: string): Promise<string | null> => {
    const known = texts.get(path)
    if (known !== undefined) return known
    const response = await fetch(root + path)
    const text = response.status === 200 ? await response.text() : null
    texts.set(path, text)
    if (text !== null) queue.push(path)
    return text
  }
  const queue: string[] = []
  for (const start of starts) if ((await read(start)) === null) faults.push(`${start} is not there`)
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = path.replace(/(?<=^|\/)$/, 'index.html')
    for (const address of addressesIn(file, texts.get(path) ?? '')) {
      const url = new URL(address.replace(published, root), root + path)
      if (url.origin !== new URL(root).origin) continue
      links += 1
      const target = url.pathname.slice('/a/b/'.length)
      if (!url.pathname.startsWith('/a/b/')) faults.push(`${file}: ${address} leaves the site`)
      else {
        const text = await read(target)
        const anchor = decodeURIComponent(url.hash.slice(1))
        if (text === null) faults.push(`${file}: ${address} is not there`)
        else if (anchor !== '' && !plain(text).includes(` id="${anchor}"`))
          faults.push(`${file}: ${address} has no such anchor`)
      }
    }
  }
  const reached = [...texts].flatMap(([path, text]) =>
    text === null ? [] : [decodeURIComponent(path).replace(/(?<=^|\/)$/, 'index.html')],
  )
  return { reached: new Set(reached), faults, links }
}

test('no link and no anchor is dead, wherever the site lies, and every page is reached', async (context) => {
  const files = readSite(await buildContent(published))
  const server = await servePages(files, '/a/b/')
  context.after(server.close)
  const { reached, faults, links } = await crawl(server.root, ['', '404.html', 'robots.txt'])
  assert.deepEqual(faults, [])
  assert.ok(links > 1000, String(links))
  // What nobody links to: what hosts and the search read, and a licence that goes along with its font.
  const unreached = [...files.keys()].filter(
    (path) =>
      !reached.has(path) &&
      !/^(?:_\w+|\.backissue-files|assets\/.*licence\.txt|search\/.*\.(?:js|json|bin))$/.test(path),
  )
  assert.deepEqual(unreached, [])
})

test('a dead link is found', async (context) => {
  const page =
    '<a href="x/">x</a><a href="y.html#no">y</a><a href="/z">z</a><a href="y.html#a">a</a><a href="https://example.com/">w</a>'
  const server = await servePages(
    new Map([
      ['index.html', page],
      ['y.html', '<p id="a">'],
    ]),
    '/a/b/',
  )
  context.after(server.close)
  const { faults } = await crawl(server.root, [''])
  assert.deepEqual(faults, [
    'index.html: x/ is not there',
    'index.html: y.html#no has no such anchor',
    'index.html: /z leaves the site',
  ])
})
