import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toSitemaps } from '../../templates/index.ts'
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
  const [index, ...parts] = toSitemaps(sampleSite(), 5)
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

test('without an address of its own a site has no sitemap', () => {
  const { url: _, ...newsletter } = sampleSite().newsletter
  assert.deepEqual(toSitemaps({ ...sampleSite(), newsletter }), [])
})
