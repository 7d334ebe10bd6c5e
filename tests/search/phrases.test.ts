import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchSite } from '../../src/search/shared/index.ts'
import { loadSite } from './load-site.ts'

/** More sections than a word may stand in without being common: two words stand in all, the others in some. */
const others = [
  'flexibla',
  'lösningar',
  'visa',
  ...Array.from({ length: 60 }, (_, at) => `ord${'abcdefghij'[at % 10]}${'klmnop'[at % 6]}`),
]
const texts = Array.from({ length: 1300 }, (_, at) =>
  Array.from({ length: 9 }, (__, place) => others[(at * 7 + place * ((at % 11) + 1)) % others.length])
    .toSpliced(at % 9, 0, 'fler')
    .toSpliced((at * 5) % 9, 0, 'kunna')
    .join(' '),
)
const sections = texts.map((text, at) => ({ id: `s${at}`, title: `Nummer ${at}`, byline: null, text }))
const site = {
  issues: [{ id: '2024', url: 'issues/2024/', title: '2024', date: '2024', lang: 'sv', preambleText: '', sections }],
}
const source = loadSite(site)

for (const phrase of ['flexibla lösningar', 'fler flexibla', 'kunna visa', 'kunna fler visa', 'visa flexibla kunna'])
  test(`a phrase among common words is found where it stands, and nowhere else: ${phrase}`, async () => {
    const { hits, total } = await searchSite(`"${phrase}"`, { limit: 10, source })
    const holding = texts.flatMap((text, at) => (` ${text} `.includes(` ${phrase} `) ? [`issues/2024/#s${at}`] : []))
    assert.equal(hits.length, Math.min(10, holding.length))
    assert.ok(hits.every(({ url }) => holding.includes(url)))
    if (holding.length < 10) assert.equal(total, holding.length)
  })
