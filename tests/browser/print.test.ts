import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { issueOf, issues, renderSampleFiles, sampleSite } from '../eleventy/sample-archive.ts'
import { launch, skip } from './chromium.ts'
import { servePages } from './pages-server.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof servePages>>

const links = issueOf(
  '2020-03',
  { title: 'Länkar' },
  `## Se\n\nhttps://example.org/auto, www.example.org och [stadgarna](https://example.org/stadgar).\n\n${'Ett stycke med några ord till. '.repeat(900)}\n`,
)

/** More than a front page shows unfolded. */
const older = Array.from({ length: 9 }, (_, index) => issueOf(`2019-0${index + 1}`, {}, 'Text.\n'))

before(async () => {
  if (skip) return
  browser = await launch()
  server = await servePages(await renderSampleFiles({ site: sampleSite({}, [...issues, links, ...older]) }), '/')
})

after(async () => {
  await browser?.close()
  server?.close()
})

async function onPaper(address: string, look: (page: Page) => Promise<void>) {
  const page = await browser.newPage()
  await page.goto(new URL(address, server.root).href)
  await page.emulateMedia({ media: 'print' })
  await look(page)
  await page.close()
}

test('the address stands behind a link on paper, once', { skip }, () =>
  onPaper('issues/2020-03/', async (page) => {
    const behind = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.text p a')].map((link) => getComputedStyle(link, '::after').content)",
    )
    assert.equal(behind.length, 3)
    assert.deepEqual(behind.slice(0, 2), ['none', 'none'])
    assert.match(behind[2] ?? '', /https:\/\/example\.org\/stadgar/)
  }),
)

test('all issues stand on paper, also those of years that are folded on the screen', { skip }, () =>
  onPaper('', async (page) => {
    const all = page.locator('.all-issues .issues .title')
    assert.equal(await all.count(), issues.length + 1 + older.length)
    assert.equal((await page.locator('.all-issues details:not([open])').count()) > 0, true)
    for (const link of await all.all()) assert.equal(await link.isVisible(), true, (await link.textContent()) ?? '')
  }),
)

test('paper is A4, and each sheet has its number', { skip }, () =>
  onPaper('issues/2020-03/', async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)]
    const [, width, height] = sheets[0] ?? []
    // 210 x 297 mm in points.
    assert.ok(Math.abs(Number(width) - 595) < 2 && Math.abs(Number(height) - 842) < 2, `${width} x ${height}`)
    assert.ok(Number(/\/Count (\d+)/.exec(pdf)?.[1]) >= 4)
    const rules = await page.evaluate<string>(
      "[...document.styleSheets[0].cssRules].filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.cssText).join('')",
    )
    assert.match(rules, /counter\(page\)/)
  }),
)

test('no kind of page prints what only works on a screen', { skip }, async () => {
  for (const address of ['', 'issues/2021-04/', 'years/2021/', 'calendar/', 'topics/', 'about/', 'accessibility/'])
    await onPaper(address, async (page) => {
      for (const gone of ['form', 'button', 'nav', '.add', '.anchor', '.month', '.table-of-contents'])
        for (const each of await page.locator(gone).all())
          assert.equal(await each.isVisible(), false, `${address}: ${gone}`)
      assert.equal(await page.locator('main h1, header h1').first().isVisible(), true, address)
    })
})
