import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SiteIssue } from '../../src/model/index.ts'
import { type Sitemap, toSitemaps } from '../../templates/index.ts'
import { render } from '../../templates/sitemap.11ty.ts'
import { renderSample, sampleSite } from './sample-archive.ts'

test('the sitemap has every page of the site once, and nothing else', async () => {
  const files = await renderSample()
  const pages = [...files.keys()]
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replace(/index\.html$/, ''))
  const listed = [
    ...(files.get('sitemap.xml') ?? '').matchAll(/<loc>https:\/\/example\.org\/arkiv\/([^<]*)<\/loc>/g),
  ].map(([, path = '']) => decodeURI(path))
  assert.deepEqual(listed.sort(), pages.sort())
})

test('more addresses than one file may hold are parted, with an index', () => {
  const all = toSitemaps(sampleSite())[0]?.addresses ?? []
  // Each counts for a thousand bytes at least.
  const [index, ...parts] = toSitemaps(sampleSite(), 5000)
  assert.equal(index?.kind, 'sitemapindex')
  assert.deepEqual(
    index.addresses,
    parts.map(({ path }) => path),
  )
  assert.deepEqual(
    parts.flatMap(({ addresses }) => addresses),
    all,
  )
  assert.ok(parts.every(({ addresses }) => addresses.length <= 5))
})

/** A site of pages that are nothing but addresses. */
const siteOf = (urls: readonly string[]) => {
  const none = {
    years: [],
    months: [],
    calendarYears: [],
    calendarPages: [],
    topics: [],
    topicPages: [],
    topicLists: [],
  }
  const { newsletter } = sampleSite()
  return { ...none, newsletter, issues: urls.map((url) => ({ url })) as unknown as SiteIssue[] }
}

test('a file has 50,000 addresses and 50 MB at most, and the index leads to all of them', async () => {
  const print = (sitemap: Sitemap) => render({ site: sampleSite(), offline: false, sitemap })
  const short = toSitemaps(siteOf(Array.from({ length: 120_000 }, (_, index) => `issues/${index}/`)))
  assert.deepEqual(
    short.map(({ path, addresses }) => [path, addresses.length]),
    [
      ['sitemap.xml', 3],
      ['sitemap-1.xml', 50_000],
      ['sitemap-2.xml', 50_000],
      ['sitemap-3.xml', 20_006],
    ],
  )
  const long = toSitemaps(siteOf(Array.from({ length: 40_000 }, (_, index) => `issues/${"&'".repeat(400)}${index}/`)))
  assert.ok(long.length > 2)
  for (const sitemap of [...short, ...long]) assert.ok(print(sitemap).length <= 50 * 2 ** 20, sitemap.path)
})

test('without an address of its own a site has no sitemap', () => {
  const { url: _, ...newsletter } = sampleSite().newsletter
  assert.deepEqual(toSitemaps({ ...sampleSite(), newsletter }), [])
})
