import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { toAtom, toFeeds, toJsonFeed } from '../../src/feeds/index.ts'
import type { Site } from '../../src/model/index.ts'
import { issueOf, sampleSite } from '../eleventy/sample-archive.ts'

const root = 'https://example.org/arkiv/'

/** A document of the history as a reader sees it. */
function read(xml: string) {
  const { links = [], entries = [], id, updated } = parseAtomFeed(xml)
  const leads = new Map(links.map(({ rel, href }) => [rel, href]))
  return { id, updated, leads, ids: entries.map((entry) => entry.id ?? assert.fail('an entry has no id')) }
}

/** What a site publishes by address, and nothing else to go by. */
function publish(site: Site) {
  const documents = new Map(toFeeds(site).map((feed) => [root + feed.path, toAtom(feed)]))
  return (address: string | undefined) => read(documents.get(address ?? '') ?? assert.fail(`no document at ${address}`))
}

/** The ids of all archive documents, from the newest to the oldest, as RFC 5005 § 4.2 has a reader walk. */
function walk(open: ReturnType<typeof publish>): readonly string[] {
  const feed = open(`${root}feed.xml`)
  const found: string[] = []
  let [address, after] = [feed.leads.get('prev-archive'), undefined as string | undefined]
  while (address !== undefined) {
    const document = open(address)
    assert.equal(document.leads.get('self'), address)
    assert.equal(document.leads.get('current'), `${root}feed.xml`)
    assert.equal(document.leads.get('next-archive'), after, 'the way back')
    assert.equal(document.id, feed.id, 'all documents are one feed')
    found.push(...document.ids)
    after = address
    address = document.leads.get('prev-archive')
  }
  return found
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
const date = fc
  .record({
    year: fc.integer({ min: 1997, max: 2001 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.constantFrom(0, 4, 7, 10, 10),
  })
  .map(({ year, month, day, length }) => `${year}-${twoDigits(month)}-${twoDigits(day)}`.slice(0, length))

test('from the feed through its archive each issue is reached exactly once, whatever the archive', () => {
  fc.assert(
    fc.property(fc.array(date, { maxLength: 250 }), (dates) => {
      const issues = dates.map((each, index) => {
        const { frontMatter, ...issue } = issueOf(`n${index}`, { date: '2000' }, 'x\n')
        const { date: _, ...undated } = frontMatter
        return { ...issue, frontMatter: each === '' ? undated : { ...undated, date: each } }
      })
      const open = publish(sampleSite({}, issues))
      const found = walk(open)
      const expected = issues.map(({ id }) => `tag:example.org,2000:/arkiv/issues/${id}/`)
      assert.deepEqual([...found].sort(), expected.sort())
      const newest = open(`${root}feed.xml`).ids
      assert.deepEqual(newest, found.slice(0, newest.length), 'the feed holds the newest')
      assert.ok(newest.length <= 20)
    }),
    { numRuns: 40 },
  )
})

test('no document of the history has more than fifty issues, whatever is known of their dates, and the older ones stay', () => {
  const siteOf = (date: string, count: number) => {
    const named = [...Array(count).keys()].map((index) => {
      const { frontMatter, ...issue } = issueOf(`n${String(index).padStart(3, '0')}`, { date: '2000' }, 'x\n')
      const { date: _, ...undated } = frontMatter
      return { ...issue, frontMatter: date === '' ? undated : { ...undated, date } }
    })
    return sampleSite({}, named)
  }
  for (const [date, paths] of [
    ['2021', ['feed/2021-part-3.xml', 'feed/2021-part-2.xml', 'feed/2021.xml']],
    ['2021-05', ['feed/2021-05-part-3.xml', 'feed/2021-05-part-2.xml', 'feed/2021-05.xml']],
    ['2021-05-04', ['feed/2021-05-04-part-3.xml', 'feed/2021-05-04-part-2.xml', 'feed/2021-05-04.xml']],
  ] as const) {
    const [, ...archives] = toFeeds(siteOf(date, 120))
    assert.deepEqual(
      archives.map(({ path }) => path),
      paths,
    )
    assert.deepEqual(
      archives.map(({ entries }) => entries.length),
      [20, 50, 50],
    )
    const oldest = (site: Site) =>
      toFeeds(site)
        .slice(-2)
        .map(({ entries }) => entries.map(({ path }) => path))
    assert.deepEqual(oldest(siteOf(date, 130)), oldest(siteOf(date, 120)))
  }
  const undated = toFeeds(siteOf('', 120)).slice(1)
  assert.deepEqual(undated.map(({ entries }) => entries.length).toSorted(), [20, 50, 50])
})

test('a reader of feeds finds the same in both formats', () => {
  const [feed] = toFeeds(sampleSite())
  const atom = parseAtomFeed(toAtom(feed))
  const json = parseJsonFeed(toJsonFeed(feed))
  assert.equal(atom.title?.value, json.title)
  assert.deepEqual(
    atom.entries?.map(({ id, title, content }) => [id, title?.value, content?.value]),
    json.items?.map(({ id, title, content_html }) => [id, title, content_html]),
  )
  assert.deepEqual(
    atom.entries?.map(({ updated }) => updated),
    ['2022-01-01T00:00:00Z', '2021-05-01T00:00:00Z', '2021-04-20T00:00:00Z', '1970-01-01T00:00:00Z'],
  )
})

test('an issue that did not change is the same in a feed when others come', () => {
  const issue = issueOf('2021-04', { date: '2021-04-12' }, 'x\n')
  const entry = (site: Site) => toFeeds(site)[0].entries.find(({ path }) => path === 'issues/2021-04/')
  const before = entry(sampleSite({}, [issue]))
  assert.deepEqual(entry(sampleSite({}, [issueOf('2021-05', {}, 'y\n'), issue])), before)
})
