import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { TemplateError } from '../../src/eleventy/index.ts'
import { themeScript } from '../../templates/_print/theme-script.ts'
import { issueOf, renderSample, sampleSite } from './sample-archive.ts'

const site = await renderSample()
const pageOf = (path: string) => site.get(path) ?? assert.fail(`no ${path}`)
const pages = [...site].filter(([path]) => path.endsWith('.html'))

test('the addresses of the contract are there', () => {
  const expected = [
    ...[
      'index.html',
      '404.html',
      'robots.txt',
      'sitemap.xml',
      'feed.xml',
      'feed.json',
      'calendar.ics',
      'feed/2021.xml',
    ],
    ...[
      'issues/2021-04/index.html',
      'issues/2021-04/calendar.ics',
      'issues/2021-04/source.txt',
      'issues/2021-04/index.md',
    ],
    ...['years/2021/index.html', 'calendar/index.html', 'calendar/2021/index.html', 'search/index.html'],
    ...['about/index.html', 'accessibility/index.html', 'archive.zip'],
    ...['topics/index.html', 'topics/sommarregattan/index.html'],
    ...['calendar/2021-06-05-sommarregattan.ics', 'search/manifest.bin', 'search/search.js', 'assets/style.css'],
  ]
  for (const path of expected) assert.ok(site.has(path), path)
})

test('no page has a character that HTML forbids, in a script neither', () => {
  const forbidden = /(?![\t\n\f\r])[\p{Cc}\p{Noncharacter_Code_Point}]/u
  for (const [path, page] of pages) assert.doesNotMatch(page, forbidden, path)
})

test('every link leads to a file that is written, and every anchor to an element', () => {
  for (const [path, page] of pages) {
    for (const [, address = ''] of page.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:https?|mailto|webcal):/.test(address)) continue
      const link = decodeURI(address).replace(/^\/arkiv\//, path === '404.html' ? './' : '/arkiv/')
      assert.ok(!link.startsWith('/'), `${path}: ${address} is not relative`)
      const [target = '', anchor] = link.split('#')
      const file =
        target === ''
          ? path
          : posix
              .join(posix.dirname(path), target)
              .replace(/^\.\/?$|\/$/, '$&index.html')
              .replace(/^\.index/, 'index')
      const written = site.get(file.replace(/^\.\//, '')) ?? assert.fail(`${path}: ${address} leads nowhere`)
      if (anchor) assert.ok(written.includes(` id="${anchor}"`), `${path}: ${address} has no such anchor`)
    }
  }
})

test('the parts of an only article whose title is the issue’s skip no level', async () => {
  const issue = issueOf(
    '2021-04',
    { title: 'Bryggan' },
    '## Bryggan\n\nText.\n\n### Del\n\nText.\n\n#### Stycke\n\nText.\n',
  )
  const files = await renderSample({ site: sampleSite({}, [issue]), only: ['pages'] })
  const levels = [...(files.get('issues/2021-04/index.html') ?? '').matchAll(/<h([1-6])/g)].map(([, level]) => level)
  assert.deepEqual(levels, ['1', '2', '3'])
})

test('ids are unique on their page', () => {
  for (const [path, page] of pages) {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length, path)
  }
})

const withoutTheme = (page: string) => page.replace(`<script>${themeScript.text}</script>`, '')

test('nothing is inline but scripts that the policy names, nothing comes from another host', () => {
  for (const [path, page] of pages) {
    assert.ok(page.includes(themeScript.source.replaceAll("'", '&#39;')), path)
    assert.doesNotMatch(
      withoutStart(withoutTheme(page)),
      /<style|<script(?! (?:async|defer) src="| type="application\/ld\+json">)| style="| on\w+="/,
      path,
    )
    assert.doesNotMatch(
      page,
      /<(?:script|img|link rel="(?:stylesheet|icon)")[^>]* (?:src|href)="(?:https?:)?\/\//,
      path,
    )
    assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;/, path)
  }
})

/** What the search's page holds in its head. */
const startScript =
  /<script data-root="[^"]*" data-font="[^"]*" data-manifest="[\w+/=]*">([^<]*(?:<(?!\/script)[^<]*)*)<\/script>/
const withoutStart = (page: string) => page.replace(startScript, '')
const toSource = (text: string) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('servers are told what pages are, and which files never change', () => {
  const [everywhere = '', ...rules] = pageOf('_headers').split('\n\n')
  const policy = /Content-Security-Policy: (.*)/.exec(everywhere)?.[1] ?? ''
  assert.ok(everywhere.startsWith('/arkiv/*\n  '))
  assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  const searchScript = startScript.exec(pageOf('search/index.html'))?.[1] ?? assert.fail()
  for (const [path, page] of pages) {
    const said = / http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
    const source = data === undefined ? '' : toSource(data)
    const [, start = ''] = startScript.exec(page) ?? []
    const expected = path === 'search/index.html' ? policy : policy.replace(toSource(searchScript), '')
    assert.equal(start, path === 'search/index.html' ? searchScript : '')
    assert.equal(`${said?.replace(source, '')}; frame-ancestors 'none'`, expected, path)
    assert.ok(said?.includes(source))
  }
  for (const header of ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'])
    assert.ok(everywhere.includes(`\n  ${header}\n`), header)
  const hashed = [...site.keys()].filter((path) => /^search\/(?:index|texts)-/.test(path))
  assert.ok(hashed.length > 0)
  for (const path of hashed) {
    const rule = rules.find((each) => `/arkiv/${path}`.startsWith(each.split('*')[0] ?? ''))
    assert.match(rule ?? '', /\n {2}Cache-Control: public, max-age=31536000, immutable/, path)
  }
})

test('the README’s rules for servers say of the same files that they never change', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const rules = [...readme.matchAll(/(?:~ "|m#)(\/search\/[^"#]*)["#]/g)].map(([, rule = '']) => new RegExp(rule))
  assert.equal(rules.length, 2)
  for (const path of site.keys())
    for (const rule of rules) assert.equal(rule.test(`/${path}`), /^search\/(?:index|texts)-/.test(path), path)
})

test('hostile text is printed as it is and does nothing', () => {
  for (const path of ['index.html', 'issues/2022-01/index.html', 'years/2022/index.html', 'calendar/index.html']) {
    const page = pageOf(path)
    assert.doesNotMatch(withoutTheme(page), /<script>|<img src=x|<b>|href="javascript:/)
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt; \{\{ site \}\} \{% x %\} &quot;&#39;&amp;/)
  }
  assert.match(pageOf('issues/2022-01/index.html'), /\{\{ site\.newsletter\.title \}\} \{% include "x" %\}/)
})

test('an issue in another language says so, and so do links to it', () => {
  assert.match(
    pageOf('issues/2022-01/index.html'),
    /<html lang="sv">[\s\S]*<h1 lang="en">[\s\S]*<div class="text" lang="en">/,
  )
  assert.match(pageOf('index.html'), /<a class="title" href="issues\/2022-01\/" lang="en">/)
  assert.doesNotMatch(pageOf('issues/2021-04/index.html').split('<html lang="sv">')[1] ?? '', / lang="/)
})

test('an event that an earlier issue announced links there', () => {
  const later = pageOf('issues/2021-05/index.html')
  assert.match(later, /href="\.\.\/\.\.\/issues\/2021-04\/#entry-2021-06-05-sommarregattan"/)
  assert.doesNotMatch(later, /id="entry-/)
  assert.match(pageOf('issues/2021-04/index.html'), /id="entry-2021-06-05-sommarregattan"/)
})

test('what is inferred says so', () => {
  assert.match(pageOf('issues/2021-05/index.html'), /Datumet är härlett/)
  assert.doesNotMatch(pageOf('issues/2021-04/index.html'), /Datumet är härlett/)
  assert.match(pageOf('issues/2021-04/index.html'), /Årtalen är härledda ur numrens datum/)
})

test('files to take along are as they were', () => {
  assert.match(pageOf('issues/2021-04/source.txt'), /\r\n$/)
  assert.match(pageOf('issues/2021-04/index.md'), /^---\n/)
})

test('two builds give the same bytes, in whatever time zone', async () => {
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Auckland'
  const again = await renderSample()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  assert.deepEqual([...again.keys()], [...site.keys()])
  for (const [path, text] of again) assert.equal(text, site.get(path), path)
})

test('a copy for the disk names every file', async () => {
  const offline = await renderSample({ offline: true, only: ['pages'] })
  for (const [path, page] of offline) {
    if (!path.endsWith('.html') || path === '404.html') continue
    assert.doesNotMatch(page, / href="(?!https?:)[^"]*\/["#]/, path)
  }
  assert.match(offline.get('issues/2021-05/index.html') ?? '', /<a href="\.\.\/2021-04\/index\.html#kalender">/)
})

test('the parts are disjoint, and together they are the whole site', async () => {
  const parts = ['pages', 'search', 'feeds', 'calendar', 'data'] as const
  const made = await Promise.all(parts.map(async (part) => [...(await renderSample({ only: [part] })).keys()]))
  for (const [index, files] of made.entries()) assert.ok(files.length > 0, parts[index])
  assert.deepEqual(made.flat().sort(), [...site.keys()].sort())
})

test('only the parts that are asked for are made', async () => {
  assert.deepEqual(
    [...(await renderSample({ only: ['feeds'] })).keys()],
    ['feed.json', 'feed.xml', 'feed/2021.xml', 'feed/2022.xml', 'feed/undated.xml'],
  )
})

test('without a `url` there is no sitemap, and the 404 page starts at the root', async () => {
  const { url: _, ...newsletter } = sampleSite().newsletter
  const files = await renderSample({ site: { ...sampleSite(), newsletter }, only: ['pages'] })
  assert.ok(!files.has('sitemap.xml'))
  assert.match(files.get('robots.txt') ?? '', /No sitemap: it needs `url`/)
  assert.match(files.get('404.html') ?? '', /href="\/assets\/style\.css"/)
})

test('a newsletter without issues has a site', async () => {
  const files = await renderSample({ site: sampleSite({}, []) })
  assert.match(files.get('index.html') ?? '', /Alla nummer <span class="count">0<\/span>/)
  assert.match(files.get('calendar/index.html') ?? '', /Inga händelser/)
})

test('a newsletter’s colour is part of the style sheet', async () => {
  const files = await renderSample({ site: sampleSite({ theme: { accent: '#123456' } }), only: ['pages'] })
  assert.match(files.get('assets/style.css') ?? '', /:root \{ --accent: light-dark\(#123456,/)
})

test('templates and assets of an archive replace the packaged ones by name, and others are added', async (context) => {
  const dir = await mkdtemp(join(tmpdir(), 'backissue-templates-'))
  context.after(() => rm(dir, { recursive: true }))
  await mkdir(join(dir, 'templates', 'assets'), { recursive: true })
  const write = (name: string, text: string) => writeFile(join(dir, 'templates', name), text)
  await write('package.json', '{"type":"module"}')
  await write('year.11ty.js', "export const render = ({ site, year }) => site.newsletter.title + ' ' + year.year")
  await write(
    'robots.11ty.js',
    'export default class { data() { return { permalink: "robots.txt" } } render() { return "no" } }',
  )
  await write('more.11ty.js', 'export const data = { permalink: "more.txt" }\nexport default () => "more"')
  await write('assets/style.css', 'body{}')
  const files = await renderSample({ dir, only: ['pages'] })
  assert.equal(files.get('years/2021/index.html'), 'Bryggan 2021')
  assert.equal(files.get('robots.txt'), 'no')
  assert.equal(files.get('more.txt'), 'more')
  assert.equal(files.get('assets/style.css'), 'body{}')
  assert.match(files.get('index.html') ?? '', /Senaste numret/)
})

test('a calendar says once what it says, and times as the language has them', async () => {
  const entries = [
    { id: 'a', start: '2022-12-06T10:00', end: '2022-12-06T11:30', title: 'Årsmöte, prel.', status: 'tentative' },
    { id: 'b', start: '2022-12-07', title: 'INSTÄLLT: fika', status: 'cancelled' },
    { id: 'c', start: '2022-12-08', title: 'Fika', status: 'cancelled' },
    { id: 'd', start: '2022-12-09', title: 'Sista dag för motioner', kind: 'deadline' },
  ] as const
  const site = sampleSite({}, [issueOf('2022-11', { calendar: entries }, 'x\n')])
  const page = (await renderSample({ site, only: ['pages'] })).get('calendar/index.html') ?? ''
  assert.deepEqual(page.match(/<em class="status">[^<]*/g), ['<em class="status">Inställt'])
  const words = page.slice(page.indexOf('<ul class="calendar-entries">')).replace(/<[^>]*>/g, '')
  assert.match(words, /tis 6 kl\. 10\.00–11\.30/)
  assert.ok(words.indexOf('tis 6') < words.indexOf('fre 9'), 'in order')
})

const faulty: readonly (readonly [name: string, file: string, script: string, reason: RegExp])[] = [
  ['prints nothing', 'year.11ty.js', 'export const render = () => undefined', /found `undefined`/],
  ['prints a number', 'year.11ty.js', 'export const render = async () => 7', /found `7`/],
  ['throws null', 'year.11ty.js', 'export const render = () => { throw null }', /threw `null`/],
  ['throws a text', 'year.11ty.js', 'export const render = () => { throw "oops" }', /threw `oops`/],
  [
    'throws what cannot be text',
    'year.11ty.js',
    'export const render = () => { throw { __proto__: null } }',
    /an object/,
  ],
  ['throws an error', 'year.11ty.js', 'export const render = () => { throw new Error("oops") }', /^oops$/],
  ['throws when it is read', 'more.11ty.js', 'throw undefined', /threw `undefined`/],
  ['is no script', 'more.11ty.js', 'export const = 3', /Unexpected token/],
  ['has no `render`', 'more.11ty.js', 'export default null', /a function `render`/],
  ['takes another’s path', 'more.11ty.js', print('"robots.txt"'), /`robots\.txt` is that of `robots\.11ty\.js`/],
  ['takes the path of an asset', 'more.11ty.js', print('"assets/style.css"'), /that of a file of the site/],
  ['leaves the site', 'more.11ty.js', print('"../../x.txt"'), /inside the site, found `\.\.\/x\.txt`/],
  ['has a permalink that throws', 'more.11ty.js', print('() => { throw null }'), /threw `null`/],
  ['has a permalink that is none', 'more.11ty.js', print('5'), /./],
]

function print(permalink: string): string {
  return `export const data = { permalink: ${permalink} }\nexport const render = () => 'x'`
}

for (const [name, file, script, reason] of faulty)
  test(`a template of an archive that is at fault is named: ${name}`, async (context) => {
    const dir = await mkdtemp(join(tmpdir(), 'backissue-templates-'))
    context.after(() => rm(dir, { recursive: true }))
    await mkdir(join(dir, 'templates'))
    await writeFile(join(dir, 'templates', 'package.json'), '{"type":"module"}')
    await writeFile(join(dir, 'templates', file), script)
    await assert.rejects(renderSample({ dir, only: ['pages'] }), (error) => {
      assert.ok(error instanceof TemplateError)
      assert.equal(`${error.template}.11ty.js`, file)
      assert.match(error.message, reason)
      // Where the command line looks for it.
      assert.ok(error.stack?.includes(join(dir, 'templates', file)))
      return true
    })
  })
