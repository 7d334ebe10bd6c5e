import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { fillText } from '../../src/search/browser/fill-text.ts'
import { formatDate } from '../../src/search/browser/format-date.ts'
import { splitMarks } from '../../src/search/browser/split-marks.ts'
import { toHitLink } from '../../src/search/browser/to-hit-link.ts'
import { listDateForms, formatDate as printDate } from '../../templates/_print/format-date.ts'

const scripts = ['browser/main', 'browser/start', 'worker/main'] as const

const bundle = async (script: (typeof scripts)[number]) => {
  const entry = fileURLToPath(new URL(`../../src/search/${script}.ts`, import.meta.url))
  const options = {
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2022',
  } as const
  return build({ ...options, entryPoints: [entry], platform: 'browser', logLevel: 'silent' })
}

for (const script of scripts) {
  test(`the bundle of ${script} evaluates no text and writes no HTML`, async () => {
    const { outputFiles, warnings } = await bundle(script)
    const [{ text = '' } = {}] = outputFiles
    assert.deepEqual(warnings, [])
    assert.doesNotMatch(
      text,
      /(?<![\w$.])eval\b|(?<![\w$])Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|<\/script|<!--/i,
    )
  })

  test(`the bundle of ${script} holds nothing of Node’s, of the build’s, of a package’s, or of a language`, async () => {
    const { metafile } = await bundle(script)
    const foreign = /node:|node_modules|search\/build|locales/
    assert.deepEqual(
      Object.keys(metafile.inputs).filter((input) => foreign.test(input)),
      [],
    )
  })
}

test('all code of the search is no more than 18 kB as hosts send it', async () => {
  const bundles = await Promise.all(scripts.map(bundle))
  const sizes = bundles.map(({ outputFiles: [file] }) => brotliCompressSync(file?.contents ?? new Uint8Array()).length)
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 18_000, String(sizes))
})

test('pieces of an excerpt, joined, are its text', () => {
  const pieces = splitMarks({
    text: 'moln och moln',
    marks: [
      [0, 4],
      [9, 13],
    ],
  })
  assert.deepEqual(pieces, [
    { text: 'moln', marked: true },
    { text: ' och ', marked: false },
    { text: 'moln', marked: true },
  ])
  assert.deepEqual(splitMarks({ text: '', marks: [] }), [])
})

const dates: readonly (readonly [date: string, language: string, text: string])[] = [
  ['2023', 'sv', '2023'],
  ['2023-10', 'sv', 'oktober 2023'],
  ['2023-10-31', 'sv', '31 oktober 2023'],
  ['2023-10-01', 'en', '1 October 2023'],
  ['2023-10', 'fi', 'lokakuu 2023'],
  ['2023-10-01', 'fi', '1. lokakuuta 2023'],
  ['okänt', 'sv', 'okänt'],
]
for (const [date, language, text] of dates)
  test(`\`${date}\` reads \`${text}\` in ${language}`, () => {
    assert.equal(formatDate(date, { dates: listDateForms(language) }), text)
    if (text !== date) assert.equal(printDate(date, language), text)
  })

test('what a reader typed is not filled in again', () => {
  assert.equal(
    fillText('{count} för ”{query}”, {other}', { count: '2', query: '{count} $&' }),
    '2 för ”{count} $&”, {other}',
  )
})

const hit = (url: string, text: string, ...marks: readonly (readonly [number, number])[]) => ({
  ...{ url, title: '', issue: { id: '', url: '', title: '', date: null, lang: 'sv' }, score: 1 },
  excerpt: { text, marks },
})

test('a hit leads to its word among its neighbours, and to its section where only the title answers', () => {
  const link = toHitLink(hit('issues/a/#moln', '…en rapport om e-moln, i dag', [15, 21]), '../', false)
  assert.equal(link, '../issues/a/#moln:~:text=en%20rapport%20om-,e%2Dmoln,-%2C%20i%20dag')
  assert.equal(toHitLink(hit('issues/a/#moln', 'En'), '../', true), '../issues/a/index.html#moln')
  assert.equal(toHitLink(hit('issues/a/', 'En'), '../', false), '../issues/a/')
})
