import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { issueOf, renderSample, sampleSite } from './sample-archive.ts'

const folder = new URL('../../content/issues/', import.meta.url)
/** The bodies of the sample archive, for text that compresses as text does. */
const bodies = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  return text.slice(text.indexOf('\n---\n') + 5)
})
const sentences = bodies.join(' ').match(/[\p{Lu}][^.?!\n]{20,160}[.?!]/gu) ?? []

const compressed = (...texts: readonly (string | undefined)[]) =>
  texts.reduce((sum, text) => sum + brotliCompressSync(text ?? assert.fail('no file')).length, 0)

test('an issue of 20 KB of text is at most 25 KB to fetch, with its style sheet and script', async () => {
  const body = bodies.join('\n').slice(0, 20_000)
  const files = await renderSample({ site: sampleSite({}, [issueOf('2021-04', {}, body)]), only: ['pages'] })
  const page = files.get('issues/2021-04/index.html')
  const bytes = compressed(page, files.get('assets/style.css'), files.get('assets/reading.js'))
  assert.ok(bytes <= 25_000, `${bytes} bytes`)
})

test('one request keeps a page from being drawn: the style sheet', async () => {
  for (const [path, page] of await renderSample()) {
    if (!path.endsWith('.html')) continue
    assert.equal([...page.matchAll(/<link rel="stylesheet"/g)].length, 1, path)
    assert.doesNotMatch(page, /<script src=/, path)
  }
})

test('the home page of 500 issues is at most 40 KB to fetch', async () => {
  const issues = Array.from({ length: 500 }, (_, index) => {
    const day = new Date(Date.UTC(2012, 0, 3 + index * 7)).toISOString().slice(0, 10)
    const said = (offset: number) => sentences[(index * 7 + offset) % sentences.length] ?? ''
    const front = { date: day, dateSource: 'stated', title: said(0).slice(0, 60), summary: said(3) } as const
    return issueOf(day, front, `## ${said(1).slice(0, 50)}\n\n${said(2)}\n\n## Mer\n\n${said(4)}\n`)
  })
  const files = await renderSample({ site: sampleSite({}, issues), only: ['pages'] })
  const bytes = compressed(files.get('index.html'), files.get('assets/style.css'), files.get('assets/reading.js'))
  assert.ok(bytes <= 40_000, `${bytes} bytes`)
})
