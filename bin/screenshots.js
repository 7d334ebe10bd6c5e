#!/usr/bin/env node
// Remakes the pictures of the README from the sample archive: `npm run screenshots`. To look at the design:
// `npm run screenshots -- --all FOLDER [--dir ARCHIVE] [--only KIND,…]` writes every kind of page as phone and desktop show it,
// light and dark, and as it is printed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: { all: { type: 'string' }, dir: { type: 'string', default: root }, only: { type: 'string' } },
})
const target = resolve(values.all ?? join(root, '.github', 'screenshots'))
/** No such host is asked: every request is answered from the folder that was built. */
const host = 'http://localhost'

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const paper = { width: 794, height: 1123 }
/** Of a page that is longer, the beginning; in CSS pixels. */
const longest = 3200

const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** @typedef {{ name: string, path: string, viewport: typeof desktop, colorScheme: 'light' | 'dark', media?: 'print', whole?: boolean }} Picture */

/** @type {readonly Picture[]} */
const readmePictures = [
  { name: 'home', path: '', viewport: desktop, colorScheme: 'light' },
  { name: 'issue', path: 'issues/2023-05/', viewport: desktop, colorScheme: 'light' },
  { name: 'issue-phone-dark', path: 'issues/2023-05/', viewport: phone, colorScheme: 'dark' },
  { name: 'calendar', path: 'calendar/', viewport: desktop, colorScheme: 'light' },
]

/** One page of each kind: the longest of those that there are many of. @param {string} site @returns {readonly [name: string, path: string][]} */
function listKinds(site) {
  /** @param {string} folder @returns {[string, string][]} */
  const longestOf = (folder) => {
    if (!existsSync(join(site, folder))) return []
    const names = readdirSync(join(site, folder)).filter((name) => existsSync(join(site, folder, name, 'index.html')))
    const size = (name) => statSync(join(site, folder, name, 'index.html')).size
    const [name] = names.sort((a, b) => size(b) - size(a))
    return name === undefined ? [] : [[folder.replace(/s$/, ''), `${folder}/${name}/`]]
  }
  const single = ['calendar', 'topics', 'about', 'accessibility'].filter((name) =>
    existsSync(join(site, name, 'index.html')),
  )
  const titles = JSON.parse(readFileSync(join(site, `${longestOf('issues')[0]?.[1]}citation.json`), 'utf8'))
  const [word = ''] = titles[0].title.split(/\s+/).sort((a, b) => b.length - a.length)
  return [
    ['home', ''],
    ...longestOf('issues'),
    ...longestOf('years'),
    ...longestOf('topics'),
    ...longestOf('calendar').map(([, path]) => /** @type {[string, string]} */ (['calendar-year', path])),
    ...single.map((name) => /** @type {[string, string]} */ ([name, `${name}/`])),
    ['search', `search/?q=${encodeURIComponent(word)}`],
    ['not-found', '404.html'],
  ]
}

/** @param {string} site @returns {readonly Picture[]} */
function listAll(site) {
  const wanted = values.only?.split(',')
  const kinds = listKinds(site).filter(([name]) => wanted === undefined || wanted.includes(name))
  const schemes = /** @type {const} */ (['light', 'dark'])
  return kinds.flatMap(([kind, path]) => [
    ...Object.entries({ phone, desktop }).flatMap(([size, viewport]) =>
      schemes.map((colorScheme) => ({
        name: `${kind}-${size}-${colorScheme}`,
        path,
        viewport,
        colorScheme,
        whole: true,
      })),
    ),
    { name: `${kind}-print`, path, viewport: paper, colorScheme: 'light', media: 'print', whole: true },
  ])
}

/** @param {import('playwright-core').Browser} browser @param {string} site @param {Picture} picture */
async function take(browser, site, { name, path, viewport, colorScheme, media, whole }) {
  const tab = await browser.newPage({ viewport, colorScheme })
  await tab.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(site, decodeURIComponent(pathname.slice(base.length - 1)).replace(/\/$/, '/index.html'))
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'text/plain' })
  })
  await tab.goto(`${host}${base}${path}`)
  if (path.startsWith('search/')) await tab.locator('#search-status', { hasText: /\S/ }).waitFor({ timeout: 5000 })
  if (media) {
    await tab.pdf({ path: join(target, `${name}.pdf`), preferCSSPageSize: true })
    await tab.emulateMedia({ media })
  }
  const height = whole ? await tab.evaluate('document.documentElement.scrollHeight') : viewport.height
  await tab.setViewportSize({ width: viewport.width, height: Math.max(viewport.height, Math.min(height, longest)) })
  await tab.screenshot({ path: join(target, `${name}.png`) })
  await tab.close()
}

const executablePath = findChromium()
if (executablePath === null) {
  process.stderr.write('screenshots: no Chromium found; install it, or name one in BACKISSUE_CHROMIUM\n')
  process.exit(2)
}
const site = mkdtempSync(join(tmpdir(), 'backissue-screenshots-'))
const build = [join(root, 'bin', 'backissue.js'), 'build', '--quiet', '--dir', resolve(values.dir), '--out', site]
spawnSync(process.execPath, build, { stdio: 'inherit' })
/** Where the site is meant to stand on its host: the page of what is not found has no other addresses. */
const base = new URL(
  /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ?? host,
).pathname
mkdirSync(target, { recursive: true })
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const pictures = values.all === undefined ? readmePictures : listAll(site)
for (const picture of pictures) await take(browser, site, picture)
await browser.close()
rmSync(site, { recursive: true })
process.stdout.write(`${pictures.length} pictures in ${target}\n`)
