import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { renderSampleFiles } from '../eleventy/sample-archive.ts'
import { isForeign, skip } from './chromium.ts'
import { findViolations } from './find-violations.ts'
import { openSample } from './open-sample.ts'
import { pageKinds } from './page-kinds.ts'

const { browser, root } = openSample(renderSampleFiles)

/** A page of the sample, and what went wrong on it: refused, missing and foreign requests, errors of scripts. */
async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser().newContext(options)
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('request', (request) => {
    if (isForeign(request.url(), root()) && !request.url().startsWith('file:')) trouble.push(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(new URL(address, root()).href)
  return { page, trouble, close: () => context.close() }
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`no page is hard to read or reach: ${colorScheme}, ${width} px`, { skip }, async () => {
      for (const kind of pageKinds) {
        const { page, trouble, close } = await open(kind, { colorScheme, viewport: { width, height: 800 } })
        assert.deepEqual(await findViolations(page), [], kind)
        const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        assert.equal(wide, 0, `${kind} scrolls sideways`)
        assert.deepEqual(trouble, [], kind)
        await close()
      }
    })

test('a script in a text does not run, and an inline one would not', { skip }, async () => {
  const { page, trouble, close } = await open('issues/2022-01/')
  await page.evaluate(
    "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))",
  )
  assert.equal(await page.evaluate('window.ran'), undefined)
  assert.match(trouble.join('\n'), /Content Security Policy/)
  await close()
})

test('the keyboard comes first to the skip link, and by it to the text', { skip }, async () => {
  const { page, close } = await open('issues/2021-04/')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate('document.activeElement.id'), '_main')
  await close()
})

test('pages are read without JavaScript, and the search page says where the issues are', { skip }, async () => {
  const { page, close } = await open('search/', { javaScriptEnabled: false })
  assert.match(await page.locator('noscript').innerText(), /Sökningen behöver JavaScript/)
  await close()
})

test('the search in the head of a page leads to the answers', { skip }, async () => {
  const { page, trouble, close } = await open('issues/2021-05/')
  await page.fill('#_q', 'hamnkapten')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#search-results a')
  assert.equal(page.url(), `${root()}search/?q=hamnkapten`)
  assert.deepEqual(await findViolations(page), [])
  await page.click('#search-results a')
  assert.match(page.url(), /issues\/2021-04\//)
  assert.deepEqual(trouble, [])
  await close()
})

test('a copy opened from disk has its style and its links', { skip }, async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'backissue-offline-'))
  context.after(() => rm(folder, { recursive: true }))
  for (const [path, bytes] of await renderSampleFiles({ offline: true })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const { page, trouble, close } = await open(pathToFileURL(join(folder, 'index.html')).href)
  assert.equal(await page.evaluate('document.styleSheets.length'), 1)
  assert.notEqual(await page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth"), 'none')
  await page.click('text=Bryggan våren 2021')
  await page.click('text=Kalender >> nth=0')
  assert.match(page.url(), /^file:.*\/calendar\/index\.html$/)
  assert.deepEqual(trouble, [])
  await close()
})

test('the browser marks what has been and says what comes next; without it nothing is missing', { skip }, async () => {
  const { page, close } = await open('calendar/')
  assert.equal(await page.locator('.calendar-entry.past').count(), await page.locator('.calendar-entry').count())
  assert.match(await page.locator('.calendar-next').innerText(), /Alla datum/)
  await page.clock.setFixedTime(new Date('2021-05-20T12:00:00'))
  await page.reload()
  assert.equal(await page.locator('.calendar-entry.past').count(), 1)
  assert.equal(await page.locator('.calendar-next').innerText(), 'Nästa datum: 5 juni 2021, Sommarregattan')
  await page.click('.calendar-next a')
  assert.match(page.url(), /#2021-06-05-sommarregattan$/)
  await close()
  const plain = await open('calendar/', { javaScriptEnabled: false })
  assert.equal(await plain.page.locator('.calendar-entry').count(), 4)
  assert.equal(await plain.page.locator('.past').count(), 0)
  await plain.close()
})
