import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { buildCorpus } from '../../bin/audit/sites.js'
import { launch, skip as noBrowser, watch } from './chromium.ts'
import { findViolations } from './find-violations.ts'
import { servePages } from './pages-server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const without = existsSync(join(root, '../shared/corpus/esam')) ? false : 'NOT RUN: ../shared/corpus is not there'
if (without) process.stderr.write(`tests/browser/corpus.test.ts: ${without}\n`)
const skip = noBrowser || without

let browser: Browser
let server: Awaited<ReturnType<typeof servePages>>
let files: ReadonlyMap<string, Buffer> = new Map()

before(async () => {
  if (skip) return
  const folder = mkdtempSync(join(tmpdir(), 'backissue-corpus-'))
  buildCorpus(root, folder, 'https://example.org/arkiv/')
  files = readFiles(join(folder, '_site'))
  rmSync(folder, { recursive: true })
  browser = await launch()
  server = await servePages(files, '/arkiv/', headersOf(String(files.get('_headers'))))
})

after(async () => {
  await browser?.close()
  server?.close()
})

function readFiles(site: string): ReadonlyMap<string, Buffer> {
  const found = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = found.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(site, path).replaceAll('\\', '/'), readFileSync(path)]))
}

/** What a host that reads the file sends along with every page. */
function headersOf(text: string): Readonly<Record<string, string>> {
  const [first = ''] = text.split('\n\n')
  return Object.fromEntries(
    [...first.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** All pages of a kind, the longest first. */
function pagesOf(folder: string): readonly string[] {
  return [...files]
    .filter(([path]) => path.startsWith(folder) && path.endsWith('/index.html'))
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([path]) => path.replace(/index\.html$/, ''))
}

const widths: readonly (readonly [width: number, textSize: string])[] = [
  ...[320, 560, 768, 1024, 1440].map((width) => [width, ''] as const),
  ...[390, 1280].map((width) => [width, '212%'] as const),
]

/** How much wider than its window a page is, and what reaches out of it. */
const widthBeyond = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  const isOut = (part) => part.getBoundingClientRect().right > clientWidth + 1 && !part.closest('.scroll, .unseen')
  return scrollWidth <= clientWidth ? [] : [scrollWidth - clientWidth, ...[...document.querySelectorAll('main *')].filter(isOut).slice(-2).map((part) => part.outerHTML.slice(0, 160))]
})()`

test('pages of real newsletters fit any window and any size of text, and ask and break nothing', { skip }, async () => {
  const context = await browser.newContext()
  const trouble = await watch(context, server.root)
  const page = await context.newPage()
  const kinds = ['', 'search/', 'about/', 'accessibility/', 'topics/', '404.html', ...pagesOf('topics/').slice(1, 6)]
  const all = [...kinds, ...pagesOf('issues/'), ...pagesOf('calendar/'), ...pagesOf('years/')]
  assert.ok(all.length > 70, `${all.length} pages`)
  for (const path of all) {
    await page.goto(server.root + path)
    for (const [width, textSize] of widths) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate(`document.documentElement.style.fontSize = '${textSize}'`)
      assert.deepEqual(await page.evaluate(widthBeyond), [], `${path} at ${width} px ${textSize}`)
    }
  }
  assert.deepEqual(trouble, [])
  await context.close()
})

test('axe finds nothing on the longest pages of each kind', { skip }, async () => {
  const longest = ['issues/', 'calendar/', 'years/', 'topics/'].flatMap((folder) => pagesOf(folder).slice(0, 3))
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    for (const path of ['', ...longest]) {
      await page.goto(server.root + path)
      assert.deepEqual(await findViolations(page), [], `${path}, ${colorScheme}, ${width} px`)
    }
    await page.close()
  }
})

test('every link leads to a file that is there, and every anchor to a part of it', { skip }, () => {
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => [path, String(bytes)] as const)
  const anchors = new Map(
    pages.map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
  )
  const dead: string[] = []
  let count = 0
  for (const [path, text] of pages)
    for (const [, address = ''] of text.matchAll(/<(?:a|link|script|img)\b[^>]*? (?:href|src)="([^"]*)"/g)) {
      const url = new URL(address.replaceAll('&amp;', '&'), `https://example.org/arkiv/${path}`)
      if (!url.href.startsWith('https://example.org/arkiv/')) continue
      count += 1
      const file = decodeURIComponent(url.pathname.slice('/arkiv/'.length)).replace(/(?<=^|\/)$/, 'index.html')
      const id = decodeURIComponent(url.hash.slice(1)).replaceAll('&', '&amp;')
      if (!files.has(file) || (id !== '' && !anchors.get(file)?.has(id))) dead.push(`${path}: ${address}`)
    }
  assert.ok(count > 5000, `${count} links`)
  assert.deepEqual(dead, [])
})
