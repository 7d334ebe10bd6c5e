import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutOpening } from '../../src/site/index.ts'
import { formatMonth } from '../../templates/_print/format-date.ts'
import { issueOf, renderSample, sampleSite } from './sample-archive.ts'

const render = async (front: Parameters<typeof issueOf>[1], body: string) => {
  const files = await renderSample({ site: sampleSite({}, [issueOf('2021-04', front, body)]), only: ['pages'] })
  return files.get('issues/2021-04/index.html') ?? assert.fail('no page')
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

const editorial = {
  title: 'Isen har gått',
  sections: [
    { id: 'isen', title: 'Isen har gått!', level: 2, byline: 'Karin Öst, ordförande' },
    { id: 'kranen', title: 'Kranen', level: 2, byline: 'Text: Olof Lind' },
  ],
}

test('a title that the issue shares with its first article is printed once, and keeps the anchor', async () => {
  const page = await render(editorial, '## Isen har gått!\n\nTill alla.\n\n## Kranen\n\nKommer.\n')
  assert.match(
    page,
    /<h1 id="isen">Isen har gått<\/h1> <a class="anchor" href="#isen" aria-label="[^"]+">#<\/a><\/div>/,
  )
  assert.equal(count(page, /<h[1-6][^>]*>Isen/g), 1)
  assert.match(page, /<h2 id="kranen">/)
})

test('who writes the first article signs it; other authors stand above', async () => {
  const page = await render(editorial, '## Isen har gått!\n\nTill alla.\n\n## Kranen\n\nKommer.\n')
  assert.match(page, /<p>Till alla\.<\/p>\s*<p class="byline signature">Karin Öst, ordförande<\/p>/)
  assert.match(page, /<\/h2> <a [^>]+>#<\/a><\/div>\s*<p class="byline">Text: Olof Lind<\/p>\s*<p>Kommer/)
})

test('what an issue’s calendar prints stands once, with the way to take it along', async () => {
  const page = await render(
    {
      sections: [{ id: 'kalender', title: 'Kalender', level: 2 }],
      calendar: [
        { id: '2021-05-03-mote', start: '2021-05-03', title: 'möte', section: 'kalender' },
        { id: '2021-05-09-regatta', start: '2021-05-09', title: 'Regatta' },
      ],
    },
    '## Kalender\n\n- 3 maj, möte\n',
  )
  assert.match(
    page,
    /3 maj, möte <a class="add" id="entry-2021-05-03-mote" href="\.\.\/\.\.\/calendar\/2021-05-03-mote\.ics"/,
  )
  const box = /<section class="issue-calendar"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
  assert.match(box, /Regatta/)
  assert.doesNotMatch(box, /möte/)
})

test('no line parts a word after its first letter, in headings and in texts', async () => {
  const page = await render({}, '## Ny e-tjänst\n\nE-post, X-ray-e-o, `e-x` och [e-arkiv](http://a.se/e-a).\n')
  assert.match(page, /<h2 id="[^"]+">Ny <span class="held">e-t<\/span>jänst<\/h2>/)
  assert.ok(
    page.includes(
      '<p><span class="held">E-p</span>ost, <span class="held">X-r</span>ay-e-o, <code>e-x</code> och <a href="http://a.se/e-a"><span class="held">e-a</span>rkiv</a>.</p>',
    ),
  )
})

test('what may be wide scrolls by itself, is reached by keyboard and says so', async () => {
  const page = await render({}, '| a | b |\n| --- | --- |\n| c | d |\n')
  assert.match(page, /<div class="scroll" role="region" aria-label="[^":]+: Kan rullas i sidled" tabindex="0"><table>/)
})

test('an opening ends with a sentence; one that is too long by itself is cut after a word, or between characters', () => {
  assert.equal(cutOpening('Vi ses. Ta med kaffe. Hälsningar från styrelsen.', 25), 'Vi ses. Ta med kaffe.')
  assert.equal(cutOpening('En mening av mått. Två.', 13), 'En mening av mått.')
  assert.equal(
    cutOpening('Vi möter t.ex. Dr. Ask den 3. Juni klockan nio i hamnen.', 30),
    'Vi möter t.ex. Dr. Ask den 3…',
  )
  assert.equal(cutOpening('Kort.\nMer.', 20), 'Kort.')
  assert.equal(cutOpening('Ett, två och tre', 8), 'Ett, två…')
  assert.equal(cutOpening('Ett, två och tre', 6), 'Ett…')
  assert.equal(cutOpening('🛥🛥🛥', 3), '🛥…')
})

test('months are named by language', () => {
  assert.equal(formatMonth(3, 'long', 'sv'), 'mars')
  assert.equal(formatMonth(12, 'narrow', 'fi'), 'J')
})

test('years show when their issues came, in words too', async () => {
  const home = (await renderSample({ only: ['pages'] })).get('index.html') ?? ''
  assert.match(home, /<svg class="year-plot"[^>]* role="img" aria-label="2021: april, maj">/)
})
