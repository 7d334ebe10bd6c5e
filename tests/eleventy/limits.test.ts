import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Site } from '../../src/model/index.ts'
import { listLimits } from '../../src/site/index.ts'
import { toSitemaps } from '../../templates/index.ts'
import { type LargeSite, largeSite } from './large-site.ts'
import { printLists } from './print-lists.ts'

/** Bytes of HTML that a page may have which lists things of the archive. */
const most = 150_000

/** How many pages lie between the home page and each page of the site, and what the links on the way say that is not so. */
function walk(site: Site, pages: ReturnType<typeof printLists>) {
  const issues = new Set(site.issues.map(({ url }) => url))
  const steps = new Map([['', 0]])
  const broken: string[] = []
  for (const [address, step] of steps) {
    const page = pages.get(`${address}index.html`)
    if (!page) continue
    for (const [, href = ''] of page.text.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const { origin, pathname, hash } = new URL(href, `https://site.example/${address}`)
      if (origin !== 'https://site.example') continue
      const to = decodeURIComponent(pathname.slice(1))
      const target = pages.get(`${to}index.html`)
      const isFile = /\.\w+$/.test(to)
      if (!isFile && !issues.has(to) && !target) broken.push(`${address}: ${href}`)
      if (target && hash && !target.text.includes(` id="${decodeURIComponent(hash.slice(1))}"`))
        broken.push(`${address}: ${href}`)
      if (!steps.has(to)) steps.set(to, step + 1)
    }
  }
  return { steps, broken }
}

const archives: Readonly<Record<string, LargeSite>> = {
  'of eight years, one issue a day': { issues: 3000, events: 7, terms: 3 },
  'of months with hundreds of issues': { issues: 3000, aDay: 10, articles: 12, events: 2, terms: 700 },
  'of issues of which the year alone is known': { issues: 600, precision: 4, events: 0 },
  'of issues of which the month is known': { issues: 600, aDay: 8, precision: 7, events: 0 },
  'of issues without dates': { issues: 600, undated: 1500, events: 0 },
}

test('the README says how much a page lists', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const { home, lines, issues, undated, events, topics, mentions } = listLimits
  for (const said of [
    `| \`/\` | ${home} issues |`,
    `| \`/years/YYYY/\` | ${lines} issues and articles | a page a month, \`/years/YYYY/MM/\`; the year has titles alone, of ${issues} issues |`,
    `| \`/years/undated/\` | from ${undated + 1} undated issues on;`,
    `| \`/calendar/\`, \`/calendar/YYYY/\` | ${events} events |`,
    `| \`/topics/\` | ${topics} topics |`,
    `| \`/topics/SLUG/\` | ${mentions} articles,`,
    `has ${most / 1000} kB of HTML at most`,
  ])
    assert.ok(readme.includes(said), said)
})

for (const [name, options] of Object.entries(archives)) {
  const site = largeSite(options)
  const pages = printLists(site)

  test(`no page of an archive ${name} is heavy`, () => {
    const heavy = [...pages].filter(([, { text }]) => Buffer.byteLength(text) > most)
    assert.deepEqual(
      heavy.map(([path, { text }]) => `${path}: ${Buffer.byteLength(text)}`),
      [],
    )
  })

  test(`each issue of an archive ${name} is a few steps from the home page, and no link of a list is broken`, () => {
    const { steps, broken } = walk(site, pages)
    assert.deepEqual(broken, [])
    for (const { url } of site.issues)
      assert.ok((steps.get(url) ?? Number.POSITIVE_INFINITY) <= 4, `${url}: ${steps.get(url)}`)
    // To the search its form leads.
    for (const path of pages.keys())
      if (path.endsWith('index.html') && path !== 'search/index.html')
        assert.ok(steps.has(path.replace(/index\.html$/, '')), `no way to ${path}`)
  })

  test(`the sitemap of an archive ${name} has all its pages`, () => {
    const listed = new Set(toSitemaps(site).flatMap(({ addresses }) => addresses))
    const own = [...pages.keys()].filter((path) => path.endsWith('index.html')).map((path) => path.slice(0, -10))
    assert.deepEqual(
      own.filter((address) => !listed.has(address)),
      [],
    )
    assert.equal(listed.size, own.length + site.issues.length)
  })
}
