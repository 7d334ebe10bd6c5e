import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { findAuthor } from '../../src/citations/find-author.ts'
import { toCitationFiles, toCitations } from '../../src/citations/index.ts'
import { findLocale } from '../../src/locales/index.ts'
import { issueOf, renderSample, sampleSite } from '../eleventy/sample-archive.ts'

const fileOf = (name: string, site = sampleSite()) => {
  const found = toCitationFiles(site).find(({ path }) => path === name)
  return String(found?.content ?? assert.fail(`no ${name}`))
}

/** What a reference manager makes of a file. */
const read = (text: string, type: '@bibtex/text' | '@ris/file') => new Cite(text, { forceType: type }).data

test('an issue and its articles are there in three formats, and say the same', () => {
  const json = JSON.parse(fileOf('issues/2021-04/citation.json'))
  const bibtex = read(fileOf('issues/2021-04/citation.bib'), '@bibtex/text')
  const ris = read(fileOf('issues/2021-04/citation.ris'), '@ris/file')
  assert.deepEqual([json.length, bibtex.length, ris.length], [3, 3, 3])
  assert.deepEqual(json[1], {
    ...{ id: 'bryggan-2021-04-1', type: 'article-magazine', title: 'Vårens sjösättning' },
    ...{ author: [{ literal: 'Olof Lind' }], 'container-title': 'Bryggan', volume: '35', issue: '2' },
    ...{ issued: { 'date-parts': [[2021, 4, 12]] }, publisher: 'Åviks båtklubb', ISSN: '1234-5679', language: 'sv' },
    URL: 'https://example.org/arkiv/issues/2021-04/#varens-sjosattning',
  })
  for (const [, item] of [json, bibtex, ris]) {
    assert.equal(item.title, 'Vårens sjösättning')
    assert.deepEqual(item.issued['date-parts'], [[2021, 4, 12]])
    assert.equal(item.URL, json[1].URL)
    assert.equal(item['container-title'], 'Bryggan')
    assert.match(JSON.stringify(item.author), /Olof Lind/)
  }
})

test('a date is as precise as it is known, and an inferred one is noted', () => {
  const bibtex = fileOf('issues/2021-05/citation.bib')
  assert.match(bibtex, /year = \{2021\},\n {2}month = may,\n {2}publisher/)
  assert.match(bibtex, /note = \{Datumet är härlett; /)
  assert.match(fileOf('issues/2021-05/citation.ris'), /^PY {2}- 2021\r\nDA {2}- 2021\/05\/\/\r$/m)
  assert.deepEqual(JSON.parse(fileOf('issues/2021-05/citation.json'))[0].issued, { 'date-parts': [[2021, 5]] })
  const year = sampleSite({}, [issueOf('1999', { date: '1999' }, 'x\n')])
  assert.match(fileOf('issues/1999/citation.bib', year), /year = \{1999\},\n {2}publisher/)
  for (const name of ['bib', 'ris', 'json'])
    assert.doesNotMatch(fileOf(`issues/odaterat/citation.${name}`), /year =|PY {2}-|DA {2}-|issued/)
})

test('without a `url` a citation has no address', () => {
  const { url: _, ...newsletter } = sampleSite().newsletter
  const site = { ...sampleSite(), newsletter }
  for (const { content } of toCitationFiles(site)) assert.doesNotMatch(String(content), /https?:/)
})

/** Titles as hostile as they come, on one line. */
const words = fc.string({ unit: fc.constantFrom(...'aå9 {}\\%#$&_~^@",=-<>/\n\u0000', 'ER  - ', '\\end{x}') })
const onLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

test('whatever a title holds, BibTeX and RIS stay whole and say it', () => {
  fc.assert(
    fc.property(words, words, (title, name) => {
      fc.pre(/\w/.test(title) && /\w/.test(name))
      const site = sampleSite({ title: name })
      const hostile = { ...site, issues: site.issues.map((issue) => ({ ...issue, title })) }
      const bibtex = fileOf('issues/2021-04/citation.bib', hostile)
      // Readers of BibTeX count braces, whatever stands before them.
      const depths = [...bibtex.matchAll(/[{}]/g)].map(([brace]) => (brace === '{' ? 1 : -1))
      let depth = 0
      for (const step of depths) {
        depth += step
        assert.ok(depth >= 0)
      }
      assert.equal(depth, 0)
      assert.equal(read(bibtex, '@bibtex/text').length, 3)
      const ris = fileOf('issues/2021-04/citation.ris', hostile)
      assert.ok(ris.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z\d] {2}- /.test(line)))
      assert.equal(ris.match(/^ER {2}-/gm)?.length, 3)
      assert.ok(ris.includes(`TI  - ${onLine(title)}\r\n`))
      assert.equal(JSON.parse(fileOf('issues/2021-04/citation.json', hostile))[0].title, title)
    }),
    { numRuns: 60 },
  )
})

test('BibTeX gives marks of TeX back as they were', () => {
  const title = '50 % {av} $10 & #1_a ~ ^ \\x'
  const site = sampleSite({}, [issueOf('2021-04', { title }, 'x\n')])
  assert.equal(read(fileOf('issues/2021-04/citation.bib', site), '@bibtex/text')[0]?.title, title)
})

test('keys are unique in an issue and plain', () => {
  const site = sampleSite({ title: 'Ćevapčići Øl & Ωmega' })
  for (const issue of site.issues) {
    const keys = toCitations(issue, site).map(({ key }) => key)
    assert.equal(new Set(keys).size, keys.length)
    for (const key of keys) assert.match(key, /^[A-Za-z0-9][A-Za-z0-9-]*$/)
  }
})

const bylines: readonly (readonly [byline: string, language: string, author: string | null])[] = [
  ['Text: Olof Lind', 'sv', 'Olof Lind'],
  ['Text och foto: Karin Öst', 'sv', 'Karin Öst'],
  ['Text: Olof Lind Foto: Karin Öst', 'sv', 'Olof Lind'],
  ['Foto: Karin Öst', 'sv', null],
  ['Karin Öst, hamnkapten', 'sv', 'Karin Öst'],
  ['Olof Lind och Karin Öst', 'sv', 'Olof Lind och Karin Öst'],
  ['By Ann Lee', 'en', 'Ann Lee'],
  ['Photo by Ann Lee', 'en', null],
  ['Byron Lee', 'en', 'Byron Lee'],
  ['Fotografie Müller', 'de', 'Fotografie Müller'],
  ['–', 'sv', null],
]
for (const [byline, language, author] of bylines)
  test(`the author of “${byline}” is ${author ?? 'nobody'}`, () => {
    assert.equal(findAuthor(byline, findLocale(language).cues), author)
  })

test('the issue’s page cites it and its articles, and leads to the files', async () => {
  const files = await renderSample()
  const page = files.get('issues/2021-04/index.html') ?? ''
  const text = (/<details class="citation"[^>]*>[\s\S]*?<\/details>/.exec(page)?.[0] ?? '').replace(/<[^>]*>/g, '')
  assert.match(text, /^Bryggan våren 2021\. 12 april 2021, Årgång 35, Nr 2\. Åviks båtklubb\. https:\S+$/m)
  assert.match(text, /^Olof Lind\. Vårens sjösättning\. Bryggan, 12 april 2021, .*#varens-sjosattning$/m)
  const inferred = files.get('issues/2021-05/index.html') ?? ''
  assert.match(inferred, /<cite>Bryggan<\/cite>, \[maj 2021\]\./)
  for (const name of ['bib', 'ris', 'json']) {
    assert.ok(page.includes(`href="citation.${name}" download="bryggan-2021-04.${name}"`))
    assert.ok(files.has(`issues/2021-04/citation.${name}`))
  }
})
