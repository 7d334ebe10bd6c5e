import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newsletter, renderSampleFiles, sampleSite } from '../eleventy/sample-archive.ts'
import { skip } from './chromium.ts'
import { noteShifts } from './note-shifts.ts'
import { openSample } from './open-sample.ts'
import { pageKinds } from './page-kinds.ts'

const { browser, root, visit } = openSample(() =>
  renderSampleFiles({ site: sampleSite({ terms: [...newsletter.terms, { term: 'kansliet' }] }) }),
)

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 800 }

test('the name of a heading is its words alone', { skip }, () =>
  visit('issues/2021-04/', {}, async (page) => {
    const headings = page.getByRole('heading')
    assert.ok((await headings.count()) > 4)
    for (const name of ['Vårens sjösättning', 'Så går det till', 'Kalender'])
      assert.equal(await page.getByRole('heading', { name, exact: true }).count(), 1, name)
  }),
)

test('buttons that copy a reference are told apart by their names', { skip }, () =>
  visit('issues/2021-04/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.locator('.citation > summary').click()
    const buttons = page.locator('.citation button')
    const names = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.citation button')].map((button) => button.textContent)",
    )
    assert.equal(names.length, await buttons.count())
    assert.equal(new Set(names).size, names.length)
    assert.match(names[0] ?? '', /^Kopiera: .*Bryggan våren 2021/)
  }),
)

for (const javaScriptEnabled of [true, false])
  test(`a phone begins with the text, a wide window has the contents beside it: scripts ${javaScriptEnabled}`, {
    skip,
  }, async () => {
    const link = '.table-of-contents a[href="#kalender"]'
    await visit('issues/2021-04/', { viewport: phone, javaScriptEnabled }, async (page) => {
      assert.equal(await page.locator(link).isVisible(), false)
      await page.locator('.table-of-contents summary').click()
      assert.equal(await page.locator(link).isVisible(), true)
    })
    await visit('issues/2021-04/', { viewport: desktop, javaScriptEnabled }, async (page) => {
      assert.equal(await page.locator(link).isVisible(), true)
      assert.equal(await page.locator('.table-of-contents summary').isVisible(), false)
    })
  })

test('the month of days is folded below its list, and in sight beside it where there is room', { skip }, async () => {
  const day = '.month-grid a >> nth=0'
  await visit('calendar/', { viewport: phone }, async (page) => {
    assert.equal(await page.locator(day).isVisible(), false)
    await page.locator('.month summary').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate("document.activeElement.matches('.month-grid a')"), true)
    await page.keyboard.press('Enter')
    assert.equal(await page.locator('.calendar-entry:target').count(), 1)
  })
  await visit('calendar/', { viewport: desktop }, async (page) => {
    assert.equal(await page.locator(day).isVisible(), true)
    const [list, grid] = [page.locator('.calendar-entries').first(), page.locator('.month-grid').first()]
    const [left, right] = [await list.boundingBox(), await grid.boundingBox()]
    assert.ok(left && right && left.x + left.width < right.x)
  })
})

test('what has room enough is no stop of the keyboard; without a script it stays one', { skip }, async () => {
  const stops = '.scroll[tabindex="0"][role="region"]'
  await visit('issues/2021-04/', { viewport: desktop }, async (page) => {
    await page.locator('.scroll:not([tabindex])').waitFor()
    assert.equal(await page.locator(stops).count(), 0)
    await page.setViewportSize({ width: 90, height: 800 })
    await page.locator(stops).waitFor()
    assert.equal(await page.locator(stops).getAttribute('aria-label'), 'Så går det till: Kan rullas i sidled')
  })
  await visit('issues/2021-04/', { viewport: desktop, javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator(stops).count(), 1)
  })
})

/** Links and buttons lower or narrower than 24 px, but for links in a line of text (WCAG 2.2 § 2.5.8). */
const smallTargets = `
[...document.querySelectorAll('main a[href], header a[href], footer a[href], button, input, summary')]
  .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
  .filter((target) => !target.closest('.skip, .unseen'))
  .filter((target) => {
    const words = [...target.parentElement.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')
    return !(words && getComputedStyle(target).display === 'inline')
  })
  .map((target) => [target.getBoundingClientRect(), target])
  .filter(([{ width, height }]) => width < 24 || height < 24)
  .map(([{ width, height }, target]) => Math.round(width) + ' x ' + height.toFixed(1) + ': ' + target.outerHTML.slice(0, 120))`

test('what is pressed is 24 px high and wide, or stands in a line of text', { skip }, async () => {
  for (const viewport of [phone, desktop])
    for (const kind of pageKinds)
      await visit(kind, { viewport }, async (page) => {
        assert.deepEqual(await page.evaluate(smallTargets), [], `${kind} at ${viewport.width} px`)
      })
})

test('drawings take the colours that a reader forces on pages', { skip }, () =>
  visit('', { forcedColors: 'active' }, async (page) => {
    const colour = (selector: string, property: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`)
    const ink = await colour('body', 'color')
    assert.equal(await colour('.year-plot .came', 'stroke'), ink)
    await page.goto(new URL('topics/kansliet/', root()).href)
    assert.equal(await colour('.topic-plot .bars', 'fill'), ink)
  }),
)

test('nothing moves when answers of the search come late', { skip }, async () => {
  const page = await browser().newPage({ viewport: desktop })
  await page.addInitScript(noteShifts)
  let release = () => {}
  const drawn = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/search/search.js', (route) => drawn.then(() => route.continue()))
  await page.goto(new URL('search/?q=sommarregattan', root()).href, { waitUntil: 'commit' })
  await page.locator('.colophon a').first().waitFor()
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  release()
  await page.locator('#search-results a').first().waitFor()
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  const shifts = (await page.evaluate('window.shifts')) as [value: number, ...string[]][]
  assert.deepEqual(
    shifts.filter((shift) => shift.some((part) => typeof part === 'string' && /colophon|<footer/.test(part))),
    [],
  )
  await page.close()
})
