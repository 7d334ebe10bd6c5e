import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toEvents } from '../../src/metadata/index.ts'
import { issueOf, renderSample, sampleSite } from '../eleventy/sample-archive.ts'

const files = await renderSample()
const pageOf = (path: string) => files.get(path) ?? assert.fail(`no ${path}`)

interface Thing {
  readonly '@type': string
  readonly '@id'?: string
  readonly name?: string
  readonly startDate?: string
  readonly endDate?: string
  readonly volumeNumber?: string
  readonly license?: string
  readonly isPartOf?: Thing
  readonly hasPart?: readonly Thing[]
}

function thingsOf(page: string): readonly Thing[] {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  return json === undefined ? [] : JSON.parse(json)['@graph']
}

test('an issue is a part of the newsletter and has its articles', () => {
  const [issue] = thingsOf(pageOf('issues/2021-04/index.html'))
  const { isPartOf: volume, hasPart: articles, ...facts } = issue ?? assert.fail('no issue')
  assert.deepEqual(facts, {
    ...{ '@type': 'PublicationIssue', '@id': 'https://example.org/arkiv/issues/2021-04/' },
    ...{ url: 'https://example.org/arkiv/issues/2021-04/', name: 'Bryggan våren 2021', issueNumber: '2' },
    ...{ datePublished: '2021-04-12', inLanguage: 'sv', description: sampleSite().issues[2]?.summary },
  })
  const periodical = volume?.isPartOf
  assert.deepEqual([volume?.['@type'], volume?.volumeNumber], ['PublicationVolume', '35'])
  assert.deepEqual(
    [periodical?.['@type'], periodical?.name, periodical?.license],
    ['Periodical', 'Bryggan', 'https://spdx.org/licenses/CC-BY-4.0'],
  )
  assert.deepEqual(articles?.[0], {
    ...{ '@type': 'Article', headline: 'Vårens sjösättning', datePublished: '2021-04-12' },
    url: 'https://example.org/arkiv/issues/2021-04/#varens-sjosattning',
    author: { '@type': 'Person', name: 'Olof Lind' },
  })
})

test('events have their last day, which is inclusive here, and a deadline is none', () => {
  const events = thingsOf(pageOf('issues/2021-04/index.html')).filter((thing) => thing['@type'] === 'Event')
  assert.deepEqual(
    events.map(({ name, startDate, endDate }) => [name, startDate, endDate]),
    [
      ['Sommarregattan', '2021-06-05T10:00+02:00', '2021-06-05T16:00+02:00'],
      ['Klubbhuset stängt', '2021-12-30', '2022-01-02'],
    ],
  )
  assert.ok(thingsOf(pageOf('calendar/2021/index.html')).some(({ name }) => name === 'Sommarregattan'))
  const [cancelled] = toEvents([{ ...(sampleSite().calendar[1] ?? assert.fail()), status: 'cancelled' }], String, 'UTC')
  assert.equal(cancelled?.eventStatus, 'https://schema.org/EventCancelled')
})

test('a hostile text cannot end the script that it stands in', async () => {
  const title = '</script><script>alert(1)</script><!-- \u2028 ]]>'
  const page = (await renderSample({ site: sampleSite({}, [issueOf('2021-04', { title }, 'x\n')]) })).get(
    'issues/2021-04/index.html',
  )
  assert.equal(thingsOf(page ?? '')[0]?.name, title)
  for (const [path, text] of files) {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    assert.doesNotMatch(json ?? '', /[<>&]/, path)
  }
})

test('a link to a page shows what it is, with the archive’s picture', () => {
  const page = pageOf('issues/2021-04/index.html')
  for (const [property, content] of [
    ['og:type', 'article'],
    ['og:title', 'Bryggan våren 2021'],
    ['og:url', 'https://example.org/arkiv/issues/2021-04/'],
    ['og:image', 'https://example.org/arkiv/assets/share.png'],
    ['og:locale', 'sv_SE'],
  ])
    assert.ok(page.includes(`<meta property="${property}" content="${content}">`), property)
  assert.ok(files.has('assets/share.png'))
  assert.match(pageOf('issues/2022-01/index.html'), /<meta property="og:locale" content="en_US">/)
  assert.doesNotMatch(pageOf('404.html'), /og:url|rel="canonical"/)
})

test('a page names its other forms', () => {
  const forms = [
    ...pageOf('issues/2021-04/index.html').matchAll(/<link rel="alternate" type="([^"]*)".* href="([^"]*)"/g),
  ]
  assert.deepEqual(
    forms.map(([, type, href]) => [type, href]),
    [
      ['application/atom+xml', '../../feed.xml'],
      ['application/feed+json', '../../feed.json'],
      ['text/calendar', '../../calendar.ics'],
      ['text/markdown', '../../issues/2021-04/index.md'],
      ['text/calendar', '../../issues/2021-04/calendar.ics'],
    ],
  )
})

test('without a `url` there is no picture, and things are named by relative addresses', async () => {
  const { url: _, ...newsletter } = sampleSite().newsletter
  const homeless = await renderSample({ site: { ...sampleSite(), newsletter } })
  assert.ok(!homeless.has('assets/share.png'))
  const page = homeless.get('issues/2021-04/index.html') ?? ''
  assert.doesNotMatch(page, /og:image|og:url|twitter:card/)
  assert.equal(thingsOf(page)[0]?.['@id'], '../../issues/2021-04/')
})
