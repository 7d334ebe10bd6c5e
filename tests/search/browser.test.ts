import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { fillText } from '../../src/search/browser/fill-text.ts'
import { formatDate } from '../../src/search/browser/format-date.ts'
import { splitMarks } from '../../src/search/browser/split-marks.ts'

const bundle = async () => {
  const entry = fileURLToPath(new URL('../../src/search/browser/main.ts', import.meta.url))
  const options = { bundle: true, minify: true, write: false, metafile: true, format: 'esm', target: 'es2022' } as const
  return build({ ...options, entryPoints: [entry], platform: 'browser', legalComments: 'inline', logLevel: 'silent' })
}

test('the bundle evaluates no text, writes no HTML and keeps the notices of what it holds', async () => {
  const { outputFiles, warnings } = await bundle()
  const [{ text = '' } = {}] = outputFiles
  assert.deepEqual(warnings, [])
  assert.doesNotMatch(
    text,
    /(?<![\w$.])eval\b|(?<![\w$])Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
  )
  assert.match(text, /Mozilla Public License 1\.1\. Source: https:\/\/github\.com\/MihaiValentin\/lunr-languages/)
  assert.match(text, /Copyright 2014, Mihai Valentin/)
  assert.match(text, /Oliver Nightingale/)
})

test('the bundle holds each module once and none of Node’s', async () => {
  const { metafile, outputFiles } = await bundle()
  const inputs = Object.keys(metafile.inputs)
  for (const name of ['lunr/lunr.js', 'lunr-languages/lunr.sv.js', 'shared/rank-sections.ts'])
    assert.equal(inputs.filter((input) => input.endsWith(name)).length, 1, name)
  assert.deepEqual(
    inputs.filter((input) => /node:|search\/build/.test(input)),
    [],
  )
  assert.ok((outputFiles[0]?.contents.length ?? 0) < 60_000)
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
  ['2023-10-01', 'en', 'October 1, 2023'],
  ['okänt', 'sv', 'okänt'],
]
for (const [date, language, text] of dates)
  test(`\`${date}\` reads \`${text}\` in ${language}`, () => assert.equal(formatDate(date, language), text))

test('what a reader typed is not filled in again', () => {
  assert.equal(
    fillText('{count} för ”{query}”, {other}', { count: '2', query: '{count} $&' }),
    '2 för ”{count} $&”, {other}',
  )
})
