import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { renderSampleFiles } from '../eleventy/sample-archive.ts'
import { launch, skip } from './chromium.ts'
import { servePages } from './pages-server.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof servePages>>

before(async () => {
  if (skip) return
  browser = await launch()
  server = await servePages(await renderSampleFiles({}), '/a/')
})

after(async () => {
  await browser?.close()
  server?.close()
})

async function open(address: string, options: { readonly javaScriptEnabled?: boolean } = {}) {
  const page = await browser.newPage(options)
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => trouble.push(message.text()))
  await page.goto(address)
  return { page, trouble }
}
const status = (page: Page) => page.locator('#search-status').innerText()
const focused = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.textContent')

test('who searches in the head of a page goes on in the box, down into the hits and back', { skip }, async () => {
  const { page, trouble } = await open(`${server.root}issues/2021-05/`)
  await page.keyboard.press('/')
  await page.keyboard.type('hamnkapten')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#search-results a')
  assert.equal(await focused(page), 'q')
  await page.keyboard.press('ArrowDown')
  assert.equal(await focused(page), await page.locator('.search-hits h2 a').first().innerText())
  await page.keyboard.press('Escape')
  assert.equal(await focused(page), 'q')
  await page.keyboard.press('Escape')
  assert.equal(await page.inputValue('#q'), '')
  assert.deepEqual(trouble, [])
  await page.close()
})

test('years narrow by bars and fields, and the bars keep the whole', { skip }, async () => {
  const { page, trouble } = await open(`${server.root}search/?q=hamnen`)
  await page.waitForSelector('.search-years button')
  const bars = await page.locator('.search-years button').evaluateAll((all) => all.map((one) => one.title))
  await page.locator('.search-years button').first().click()
  await page.waitForSelector('.search-years button[aria-pressed="true"]')
  assert.deepEqual(await page.locator('.search-years button').evaluateAll((all) => all.map((one) => one.title)), bars)
  assert.match(await status(page), /\(\d{4}\)$/)
  const year = new URL(page.url()).searchParams.get('from') ?? ''
  assert.equal(await page.locator('#search-filters select[name="from"]').inputValue(), year)
  await page.goBack()
  await page.waitForSelector('.search-years button[aria-pressed="true"]', { state: 'detached' })
  assert.doesNotMatch(await status(page), /\(\d{4}\)$/)
  assert.deepEqual(trouble, [])
  await page.close()
})

test('a kind that is chosen is written into the box, and narrows', { skip }, async () => {
  const { page, trouble } = await open(`${server.root}search/?q=hamnen`)
  await page.waitForSelector('.search-hits')
  await page.locator('#search-filters summary').click()
  await page.locator('#search-filters select[data-filter^="typ"]').selectOption({ label: 'Händelser' })
  await page.waitForURL(/q=hamnen\+typ%3A/)
  assert.match(await page.inputValue('#q'), /^hamnen typ:/)
  assert.deepEqual(trouble, [])
  await page.close()
})

test('a word that a link names is marked in browsers that know no text fragments', { skip }, async () => {
  const { page } = await open(`${server.root}issues/2021-04/`)
  const id = await page.locator('main .text h2[id]').first().getAttribute('id')
  const texts = await page.locator('main .text .heading ~ p').allTextContents()
  const word = /\p{L}{9,}/u.exec(texts.join(' '))?.[0] ?? assert.fail()
  const entry = fileURLToPath(new URL('../../src/reading/mark-words.ts', import.meta.url))
  const bundle = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'marks' })
  // Chromium takes the fragment out of the address before a script sees it.
  const hash = JSON.stringify(`#${id}:~:text=${encodeURIComponent(word)},-och`)
  await page.evaluate(`${bundle.outputFiles[0]?.text}; marks.markWords(${hash})`)
  assert.equal(await page.locator('main mark').first().innerText(), word)
  await page.close()
})

test('where a host’s rules refuse a worker of fetched code, one is started by its address', { skip }, async () => {
  const page = await browser.newPage()
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "worker-src 'self'" }
    await route.fulfill({ response, headers })
  })
  await page.goto(`${server.root}search/?q=hamnen`)
  await page.waitForSelector('.search-hits h2 a')
  await page.close()
})

test('what an address asks for is on its way before the page’s script, once', { skip }, async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\/(?=search\/)/, '')))
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/search/search.js', (route) => held.then(() => route.continue()))
  await page.goto(`${server.root}search/?q=hamnen`, { waitUntil: 'commit' })
  while (!asked.some((path) => /\/t\d+\.bin$/.test(path))) await page.waitForTimeout(10)
  assert.equal(
    asked.some((path) => /woff2?$/.test(path)),
    false,
  )
  release()
  await page.waitForSelector('.search-hits h2 a')
  const data = asked.filter((path) => /\.bin$|worker\.js$/.test(path))
  assert.deepEqual(data, [...new Set(data)])
  assert.equal(data.includes('search/manifest.bin'), false)
  await page.close()
})

test('where a host’s rules refuse the script in the page, its own script asks for all', { skip }, async () => {
  const page = await browser.newPage()
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace(
        / 'sha256-[^']*'(?=; worker-src)| &#39;sha256-[^;]*&#39;(?=; worker-src)/g,
        '',
      ),
    })
  })
  await page.goto(`${server.root}search/?q=hamnen`)
  await page.waitForSelector('.search-hits h2 a')
  assert.equal(await page.evaluate('globalThis.backissueStart === undefined'), true)
  await page.close()
})

test('without JavaScript there is no field that cannot answer, but the years', { skip }, async () => {
  const { page } = await open(`${server.root}search/?q=hamnen`, { javaScriptEnabled: false })
  assert.equal(await page.locator('#q').isVisible(), false)
  await page.locator('noscript a[href*="years/"]').first().click()
  assert.match(page.url(), /\/years\/\d{4}\/$/)
  await page.close()
})

test('a copy on a disk answers, and one that was not built for it says so', { skip }, async (t) => {
  for (const offline of [true, false]) {
    const folder = await mkdtemp(join(tmpdir(), 'backissue-disk-'))
    t.after(() => rm(folder, { recursive: true }))
    for (const [path, bytes] of await renderSampleFiles({ offline })) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
    }
    const { page } = await open(`${pathToFileURL(join(folder, 'search/index.html')).href}?q=hamnkapten`)
    await page.locator('#search-status:not(:empty)').waitFor()
    if (offline) {
      await page.locator('.search-hits h2 a').first().click()
      assert.match(page.url(), /^file:.*\/issues\/[^/]+\/index\.html#/)
    } else assert.match(await status(page), /--offline/)
    await page.close()
  }
})
