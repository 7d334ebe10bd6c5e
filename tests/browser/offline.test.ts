import assert from 'node:assert/strict'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildContent, readSite } from './build-content.ts'
import { launch, skip, watch } from './chromium.ts'

const folder = await buildContent('https://example.org/a/b/', '--offline')
const root = `${pathToFileURL(folder).href}/`

test('a copy opened from disk is read from the front page to an issue, the calendar and back', { skip }, async (t) => {
  const browser = await launch()
  t.after(() => browser.close())
  const context = await browser.newContext()
  const trouble = await watch(context, root)
  const page = await context.newPage()
  await page.goto(`${root}index.html`)
  assert.notEqual(await page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth"), 'none')
  await page.locator('main a[href*="issues/"]').first().click()
  assert.match(page.url(), /\/issues\/[^/]+\/index\.html/)
  await page.locator('header nav a[href*="calendar/"]').click()
  assert.match(page.url(), /\/calendar\/index\.html$/)
  await page.locator('main a[href*="issues/"]').first().click()
  assert.match(page.url(), /\/issues\/[^/]+\/index\.html#entry-/)
  const entry = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)
  assert.ok(await entry.isVisible())
  await page.locator('header a[href$="index.html"]').first().click()
  assert.equal(page.url(), `${root}index.html`)
  await page.goBack()
  assert.match(page.url(), /#entry-/)
  assert.deepEqual(trouble, [])
})

test('in a copy for the disk every link names a file that is there', () => {
  const pages = [...readSite(folder)].filter(([path]) => path.endsWith('.html') && path !== '404.html')
  let links = 0
  for (const [path, text] of pages)
    for (const [, address = ''] of String(text).matchAll(/<(?:a|link|script|img)[^>]* (?:href|src)="([^"]*)"/g)) {
      const url = new URL(address.replaceAll('&amp;', '&'), root + path)
      if (url.protocol !== 'file:') continue
      links += 1
      const file = fileURLToPath(url)
      assert.ok(existsSync(file) && statSync(file).isFile(), `${path}: ${address}`)
    }
  assert.ok(links > 500)
  assert.ok(existsSync(join(folder, 'index.html')))
})
