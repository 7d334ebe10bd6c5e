import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { servePages } from './pages-server.ts'

const executablePath = process.env.BACKISSUE_CHROMIUM ?? '/usr/bin/chromium'
const skip = existsSync(executablePath) ? false : `NOT TESTED: no browser at ${executablePath}`
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const root = fileURLToPath(new URL('../../', import.meta.url))
const shared = join(root, '../shared/corpus/esam')
const withShared = skip || (existsSync(shared) ? false : 'no shared newsletters beside this checkout')

let browser: Browser
const folders: string[] = []

before(async () => {
  if (!skip) browser = await chromium.launch({ executablePath, args })
})

after(async () => {
  await browser?.close()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Builds an archive of the given sources with the real command line. */
async function buildArchive(sources: string, newsletter: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'backissue-journey-'))
  folders.push(folder)
  mkdirSync(join(folder, 'content/sources'), { recursive: true })
  for (const name of readdirSync(sources).filter((file) => file.endsWith('.txt')))
    cpSync(join(sources, name), join(folder, 'content/sources', name))
  writeFileSync(join(folder, 'content/newsletter.yaml'), newsletter)
  await promisify(execFile)(process.execPath, [join(root, 'bin/backissue.js'), 'build', '--quiet', '--dir', folder])
  const site = join(folder, '_site')
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(site, path).replaceAll('\\', '/'), readFileSync(path)]
    }),
  )
}

/** From the home page to an issue, from there to the search, and from a hit to the section it names. */
async function journey(
  t: TestContext,
  files: ReadonlyMap<string, Uint8Array>,
  word: string,
): Promise<{ readonly title: string; readonly text: string }> {
  const server = await servePages(files, '/arkiv/')
  t.after(server.close)
  const page = await browser.newPage()
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  await page.goto(server.root)
  await page.locator('main a[href*="issues/"]').first().click()
  assert.match(page.url(), /\/issues\/[^/]+\/(#.*)?$/)
  const box = page.locator('form[role=search] input[name=q]').first()
  await box.fill(word)
  await box.press('Enter')
  assert.match(page.url(), /\/search\/\?q=/)
  const hit = page.locator('#search-results a').first()
  await hit.waitFor()
  await hit.click()
  await page.waitForURL(/\/issues\/.*#./)
  // What stands behind `:~:` tells the browser which words to mark.
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1).replace(/:~:.*$/, ''))
  const target = page.locator(`[id="${id}"]`)
  const box2 = await target.boundingBox()
  // The browser goes to the word itself, which stands in the section's text.
  assert.ok(box2 && box2.y > -700 && box2.y < 700, `the section is not in view: ${box2?.y}`)
  const found = { title: (await target.textContent()) ?? '', text: (await page.locator('main').textContent()) ?? '' }
  assert.deepEqual(trouble, [])
  return found
}

test('home, issue, search for a word of the sample, hit, section', { skip }, async (t) => {
  const files = await buildArchive(
    join(root, 'content/sources'),
    readFileSync(join(root, 'content/newsletter.yaml'), 'utf8'),
  )
  const { text } = await journey(t, files, 'avgångstavla')
  assert.match(text, /avgångstavl/i)
})

test('home, issue, search for “molntjänst” in real newsletters, hit, section', { skip: withShared }, async (t) => {
  const files = await buildArchive(shared, 'title: Nyhetsbrev\nlanguage: sv\n')
  const { text } = await journey(t, files, 'molntjänst')
  assert.match(text, /molntjänst/i)
})

test('what a reader types never harms: punctuation, operators, nothing', { skip: withShared }, async (t) => {
  const server = await servePages(await buildArchive(shared, 'title: Nyhetsbrev\nlanguage: sv\n'), '/')
  t.after(server.close)
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const hits = async (query: string) => {
    await page.goto(`${server.root}search/?q=${encodeURIComponent(query)}`)
    await page.locator('#search-status', { hasText: /\S/ }).waitFor()
    return page.locator('#search-results a').allTextContents()
  }
  assert.ok((await hits('Temamöte: AI-mönster'))[0]?.includes('AI-mönster'))
  assert.deepEqual(await hits('C++:'), [])
  assert.deepEqual(await hits('-moln'), [])
  assert.deepEqual(errors, [])
})
