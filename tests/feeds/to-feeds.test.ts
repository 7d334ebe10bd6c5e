import assert from 'node:assert/strict'
import { test } from 'node:test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { toAtom, toFeeds, toJsonFeed } from '../../src/feeds/index.ts'
import { issueOf, sampleSite } from '../eleventy/sample-archive.ts'

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'link'].includes(name) })

interface AtomLink {
  readonly '@_rel': string
  readonly '@_href': string
}
interface AtomDocument {
  readonly feed: Readonly<Record<string, unknown>> & {
    readonly link: readonly AtomLink[]
    readonly entry?: readonly (Readonly<Record<string, unknown>> & { readonly content: { readonly '#text': string } })[]
  }
}

function parse(xml: string): AtomDocument['feed'] {
  assert.equal(XMLValidator.validate(xml), true)
  return (parser.parse(xml) as AtomDocument).feed
}

const linksOf = ({ link }: AtomDocument['feed']) => new Map(link.map((each) => [each['@_rel'], each['@_href']]))

test('the feed has what Atom asks for, and the full text', () => {
  const [feed] = toFeeds(sampleSite())
  const atom = parse(toAtom(feed))
  assert.equal(atom.id, 'tag:example.org,2000:/arkiv/feed.xml')
  assert.equal(atom.updated, '2022-01-01T00:00:00Z')
  assert.deepEqual(atom.author, { name: 'Åviks båtklubb', uri: 'https://example.org/', email: 'kansli@example.org' })
  assert.equal(linksOf(atom).get('self'), 'https://example.org/arkiv/feed.xml')
  const spring = atom.entry?.at(-2)
  assert.equal(spring?.id, 'tag:example.org,2000:/arkiv/issues/2021-04/')
  assert.equal(spring?.published, '2021-04-12T00:00:00Z')
  assert.equal(spring?.updated, '2021-04-20T00:00:00Z', 'a correction is an update')
  const text = spring?.content['#text'] ?? ''
  assert.match(text, /^<p><strong>Rättelser<[\s\S]*2021-04-20: Söndagens tid[\s\S]*Karin Öst/)
  const anchor = 'https://example.org/arkiv/issues/2021-04/#varens-sjosattning'
  assert.ok(text.includes(`<h2><a href="${anchor}">Vårens sjösättning</a></h2>`), 'an article has its address')
})

test('a month counts from its first day, and an undated issue comes last', () => {
  const [{ entries }] = toFeeds(sampleSite())
  assert.deepEqual(
    entries.map(({ path, published }) => [path, published]),
    [
      ['issues/2022-01/', '2022-01-01T00:00:00Z'],
      ['issues/2021-05/', '2021-05-01T00:00:00Z'],
      ['issues/2021-04/', '2021-04-12T00:00:00Z'],
      ['issues/odaterat/', null],
    ],
  )
})

test('hostile text stays text', () => {
  const [feed] = toFeeds(sampleSite())
  const [hostile] = parse(toAtom(feed)).entry ?? []
  assert.doesNotMatch(toAtom(feed), /<script|<img/)
  assert.doesNotMatch(hostile?.content['#text'] ?? '', /<script|<img|javascript:/)
})

test('what XML cannot write is left out', () => {
  const broken = issueOf('2021-01', { title: 'a\u0000b\u000Bc\uFFFFd\uD800e' }, 'x\n')
  const [feed] = toFeeds(sampleSite({ title: 'Brev\u0001et' }, [broken]))
  const atom = parse(toAtom(feed))
  assert.equal(atom.title, 'Brevet')
  assert.equal(atom.entry?.[0]?.title, 'abcde')
})

test('the mark that ends a section of XML is text', () => {
  const marked = issueOf('2021-01', { title: 'a ]]> b', summary: ']]]]>>' }, 'c ]]> d\n')
  const text = toAtom(toFeeds(sampleSite({ title: 'Brev ]]>', description: ']]>' }, [marked]))[0])
  // The validator of the tests lets it pass; XML 1.0 § 2.4 does not.
  assert.doesNotMatch(text, /\]\]>/)
  const atom = parse(text)
  assert.equal(atom.title, 'Brev ]]>')
  assert.equal(atom.entry?.[0]?.title, 'a ]]> b')
  assert.match(atom.entry?.[0]?.content['#text'] ?? '', /c \]\]> d/)
})

test('without a `url` the feed is still one: ids are tag: URIs and links relative', () => {
  const { url: _, ...rest } = sampleSite().newsletter
  const site = { ...sampleSite(), newsletter: rest }
  const [feed, archive] = toFeeds(site)
  const atom = parse(toAtom(feed))
  assert.equal(atom.id, 'tag:kansli@example.org,2000:bryggan/feed.xml')
  assert.equal(linksOf(atom).get('alternate'), './')
  assert.match(toAtom(feed), /<!-- .*Give `url` in newsletter\.yaml/, 'and it says what it lacks')
  assert.match(JSON.parse(toJsonFeed(feed)).user_comment, /Give `url`/)
  assert.ok(archive)
  assert.equal(linksOf(parse(toAtom(archive))).get('current'), '../feed.xml')
})

test('links in the text lead to the site from anywhere', () => {
  const [{ entries }] = toFeeds(sampleSite())
  assert.match(entries[1]?.html ?? '', /<a href="https:\/\/example\.org\/arkiv\/issues\/2021-04\/#kalender">/)
})

test('the history is complete: from the feed to the oldest document and back', () => {
  const [feed, ...archives] = toFeeds(sampleSite())
  assert.equal(linksOf(parse(toAtom(feed))).get('prev-archive'), 'https://example.org/arkiv/feed/2022.xml')
  assert.deepEqual(
    archives.map(({ path, previousArchive, nextArchive }) => [path, previousArchive, nextArchive]),
    [
      ['feed/2022.xml', 'feed/2021.xml', null],
      ['feed/2021.xml', 'feed/undated.xml', 'feed/2022.xml'],
      ['feed/undated.xml', null, 'feed/2021.xml'],
    ],
  )
  for (const archive of archives) assert.ok('fh:archive' in parse(toAtom(archive)))
})

test('the feed holds the newest; a year of more than 50 issues goes by months', () => {
  const issues = Array.from({ length: 60 }, (_, index) => {
    const month = `2021-${String(1 + (index % 12)).padStart(2, '0')}`
    const date = `${month}-${String(1 + Math.floor(index / 12)).padStart(2, '0')}`
    return issueOf(date, { date }, 'x\n')
  })
  const [feed, ...archives] = toFeeds(sampleSite({}, issues))
  assert.equal(feed.entries.length, 20)
  assert.equal(archives.length, 12)
  assert.equal(archives[0]?.path, 'feed/2021-12.xml')
})

test('a newsletter without issues has a feed', () => {
  const atom = parse(toAtom(toFeeds(sampleSite({}, []))[0]))
  assert.equal(atom.updated, '1970-01-01T00:00:00Z')
})

test('the same as JSON Feed 1.1', () => {
  const feed = JSON.parse(toJsonFeed(toFeeds(sampleSite())[0]))
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
  assert.equal(feed.feed_url, 'https://example.org/arkiv/feed.json')
  assert.equal(feed.items.length, 4)
  assert.equal(feed.items[2].url, 'https://example.org/arkiv/issues/2021-04/')
  assert.match(feed.items[2].content_html, /Karin Öst/)
  assert.ok(!('user_comment' in feed))
  assert.ok(!('date_published' in feed.items[3]), 'of an undated issue nothing is made up')
})
