import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largeSite } from '../eleventy/large-site.ts'
import { printLists } from '../eleventy/print-lists.ts'
import { renderSampleFiles } from '../eleventy/sample-archive.ts'
import { skip } from './chromium.ts'
import { findViolations } from './find-violations.ts'
import { openSample } from './open-sample.ts'

const { browser, root } = openSample(async () => {
  const assets = [...(await renderSampleFiles({ only: ['pages'] }))].filter(([path]) => path.startsWith('assets/'))
  // One of many names, and one of much that is written about it.
  const [names, uses] = [{ terms: 400 }, { terms: 2 }].map((terms) =>
    largeSite({ issues: 600, undated: 120, ...terms }),
  )
  const pages = [...printLists(names ?? assert.fail()), ...printLists(uses ?? assert.fail())]
  return new Map([...pages.map(([path, { text }]) => [path, Buffer.from(text)] as const), ...assets])
})

const kinds = [
  ...['', 'years/2025/', 'years/2025/12/', 'years/undated/2/', 'calendar/', 'calendar/2025/', 'calendar/2025/12/'],
  ...['topics/', 'topics/list/2/', 'topics/a-gruppen-0/', 'topics/a-gruppen-0/2025/2/'],
]

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const)
  test(`no page of a large archive’s lists is hard to read or reach: ${colorScheme}, ${width} px`, {
    skip,
  }, async () => {
    const context = await browser().newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const kind of kinds) {
      const answer = await page.goto(root() + kind)
      assert.equal(answer?.status(), 200, kind)
      assert.deepEqual(await findViolations(page), [], kind)
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.equal(wide, 0, `${kind} scrolls sideways`)
    }
    await context.close()
  })
