import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { renderSampleFiles } from '../eleventy/sample-archive.ts'
import { skip } from './chromium.ts'
import { findViolations } from './find-violations.ts'
import { noteShifts } from './note-shifts.ts'
import { openSample } from './open-sample.ts'
import { pageKinds } from './page-kinds.ts'

const { browser, root, visit } = openSample(renderSampleFiles)

const widthBeyond = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

const screens: readonly (readonly [name: string, options: BrowserContextOptions, textSize?: string])[] = [
  ['1440 px', { viewport: { width: 1440, height: 900 } }],
  ['forced colours', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }],
  // The policy of the pages refuses the style by which the text is made large here.
  ['text of 200 %', { viewport: { width: 1280, height: 800 }, bypassCSP: true }, '212%'],
  ['text of 200 % on a phone', { viewport: { width: 390, height: 800 }, bypassCSP: true }, '212%'],
]

for (const [name, options, textSize] of screens)
  test(`no page is hard to read or reach: ${name}`, { skip }, async () => {
    for (const kind of pageKinds)
      await visit(kind, options, async (page) => {
        if (textSize) await page.addStyleTag({ content: `html { font-size: ${textSize} !important }` })
        assert.deepEqual(await findViolations(page), [], kind)
        assert.equal(await widthBeyond(page), 0, `${kind} scrolls sideways`)
      })
  })

test('nothing moves while a page comes', { skip }, async () => {
  for (const width of [390, 1280])
    for (const kind of pageKinds) {
      const context = await browser().newContext({ viewport: { width, height: 800 } })
      const page = await context.newPage()
      await page.addInitScript(noteShifts)
      await page.goto(new URL(kind, root()).href, { waitUntil: 'networkidle' })
      assert.deepEqual(await page.evaluate('window.shifts'), [], `${kind} at ${width} px`)
      await context.close()
    }
})

const active = (page: Page, what: string) => page.evaluate<string>(`document.activeElement.${what}`)

/** Presses Tab until an element is reached, and tells that its focus is seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`))) continue
    assert.equal(
      await page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'"),
      true,
      selector,
    )
    return
  }
  assert.fail(`Tab does not reach ${selector}`)
}

test('the keyboard alone reaches and works all that an issue has', { skip }, async () => {
  const options: BrowserContextOptions = { colorScheme: 'light', permissions: ['clipboard-read', 'clipboard-write'] }
  await visit('issues/2021-04/', { ...options, viewport: { width: 1280, height: 800 } }, async (page) => {
    await tabTo(page, '.skip')
    await tabTo(page, '.nameplate a')
    await tabTo(page, '.site-masthead nav a')
    await tabTo(page, '#_q')
    await tabTo(page, '.theme-choice')
    await page.keyboard.press('Enter')
    assert.equal(await active(page, "getAttribute('aria-pressed')"), 'true')
    await tabTo(page, '.table-of-contents a[href="#hamnen-ska-vara-en-plats"]')
    await page.keyboard.press('Enter')
    assert.match(page.url(), /#hamnen-ska-vara-en-plats$/)
    await page.waitForSelector('.table-of-contents [aria-current="location"][href="#hamnen-ska-vara-en-plats"]')
    await tabTo(page, '.anchor[href="#kalender"]')
    await page.keyboard.press('Enter')
    await page.locator('.notice', { hasText: /\S/ }).waitFor()
    assert.match(await page.evaluate<string>('navigator.clipboard.readText()'), /\/issues\/2021-04\/#kalender$/)
    await tabTo(page, '.text .add')
    await tabTo(page, '.neighbours a')
    await tabTo(page, '.colophon a')
  })
})

test('a reference is copied by its button, which only a script makes', { skip }, async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  await visit('issues/2021-04/', { permissions }, async (page) => {
    await page.click('.citation summary')
    await tabTo(page, '.citation .copy')
    const reference = await page.evaluate<string>("document.querySelector('.reference').textContent")
    await page.keyboard.press('Enter')
    await page.locator('.notice', { hasText: /\S/ }).waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.ok(copied.startsWith(reference.trim()), copied)
    assert.doesNotMatch(copied, /Kopiera/)
  })
  await visit('issues/2021-04/', { javaScriptEnabled: false }, async (page) => {
    assert.equal((await page.locator('.reference').count()) > 0, true)
    assert.equal(await page.locator('.copy').count(), 0)
  })
})

test('a table that is wider than a phone is reached and moved by keyboard', { skip }, async () => {
  await visit('issues/2021-04/', { viewport: { width: 320, height: 800 }, bypassCSP: true }, async (page) => {
    await page.addStyleTag({ content: 'td { min-width: 15rem }' })
    await tabTo(page, '.scroll')
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight')
    await page.waitForFunction('document.activeElement.scrollLeft > 0')
  })
})

test('dark or light is remembered on the next page; taken back, the device is followed again', { skip }, async () => {
  const paper = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
  await visit('', { colorScheme: 'light' }, async (page) => {
    const light = await paper(page)
    await page.click('.theme-choice')
    const dark = await paper(page)
    assert.notEqual(dark, light)
    await page.goto(new URL('issues/2021-04/', root()).href)
    assert.equal(await paper(page), dark)
    assert.equal(await page.getAttribute('.theme-choice', 'aria-pressed'), 'true')
    await page.click('.theme-choice')
    assert.equal(await paper(page), light)
    await page.emulateMedia({ colorScheme: 'dark' })
    assert.equal(await paper(page), dark)
    assert.equal(await page.evaluate("localStorage.getItem('backissue-theme')"), null)
  })
})

test('the key that leads to the search can be turned off, for all pages', { skip }, async () => {
  await visit('accessibility/', {}, async (page) => {
    const isFound = async () => {
      await page.goto(root())
      await page.keyboard.press('/')
      return (await active(page, 'id')) === '_q'
    }
    assert.equal(await isFound(), true)
    await page.goto(new URL('accessibility/', root()).href)
    await tabTo(page, '.slash-choice')
    await page.keyboard.press('Enter')
    assert.equal(await active(page, "getAttribute('aria-pressed')"), 'false')
    assert.equal(await isFound(), false)
  })
})

test('the keyboard alone opens the years of the front page, and reaches what a missing page leads to', {
  skip,
}, async () => {
  await visit('', { viewport: { width: 1280, height: 800 } }, async (page) => {
    await tabTo(page, 'main summary')
    const before = await active(page, 'parentElement.open')
    await page.keyboard.press('Enter')
    assert.notEqual(await active(page, 'parentElement.open'), before)
  })
  for (const [address, selector] of [
    ['404.html', 'main form input'],
    ['404.html', 'main li a'],
    ['topics/', 'main .topic-list a'],
    ['calendar/', 'main .month-grid a, main summary'],
  ] as const)
    await visit(address, {}, (page) => tabTo(page, selector))
})

test('without JavaScript there is no button for the theme, and all else is there', { skip }, async () => {
  await visit('issues/2021-04/', { javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator('.theme-choice').isVisible(), false)
    assert.equal(await page.locator('.table-of-contents').isVisible(), true)
    assert.equal(await page.locator('.anchor').first().getAttribute('href'), '#varens-sjosattning')
  })
})

test('on paper there is the text, no way about, and the address of the page', { skip }, async () => {
  await visit('issues/2021-04/', {}, async (page) => {
    await page.emulateMedia({ media: 'print' })
    for (const gone of [
      '.site-masthead nav',
      '.search-form',
      '.theme-choice',
      '.table-of-contents',
      '.neighbours',
      '.add',
    ])
      assert.equal(await page.locator(gone).first().isVisible(), false, gone)
    assert.match(await page.locator('.printed-address').innerText(), /^https:.*\/issues\/2021-04\/$/)
  })
})
