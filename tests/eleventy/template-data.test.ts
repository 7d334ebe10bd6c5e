import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { toFeeds } from '../../src/feeds/index.ts'
import { addTopics } from '../../src/pipeline.ts'
import { packagedTemplates, toSitemaps } from '../../templates/index.ts'
import { runCommand } from '../cli/run-command.ts'
import { archive } from '../cli/sample.ts'
import { makeFolder } from '../files/make-folder.ts'
import { largeSite } from './large-site.ts'
import { sampleSite } from './sample-archive.ts'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const chapter = readme.slice(readme.indexOf('## Templates of your own'), readme.indexOf('## Pipeline'))
const rows = [...chapter.matchAll(/^\| `([a-z-]+)` \| `([^`]+)` \|(?: `(\w+)`: `(\w+)`)?.* \|$/gm)].map(
  ([, name = '', address = '', alias, type]) => ({ name, address, alias, type }),
)

const site = addTopics(sampleSite({ url: 'https://example.org/', terms: [{ term: 'Sommarregattan' }] }))
/** What only a large archive has. */
const { months, calendarPages, topicLists } = largeSite({ issues: 400, terms: 301 })
const { topicPages } = largeSite({ issues: 40, terms: 1 })
const given = {
  site: { ...site, months, calendarPages, topicLists, topicPages },
  feeds: toFeeds(site),
  sitemaps: toSitemaps(site),
}
const digits = { YYYY: '\\d{4}', MM: '\\d{2}', N: '\\d+' }
const parts: Readonly<Record<string, string>> = { ID: '[^/]+', SLUG: '[^/]+', 'ENTRY-ID': '[^/]+', ...digits }

test('the README lists every template, and what it is given beside the rest', () => {
  assert.deepEqual(
    rows.map(({ name, alias }) => ({ name, alias })),
    packagedTemplates.map(({ name, template }) => ({ name, alias: template.data.pagination?.alias })),
  )
})

for (const { name, address, alias } of rows) {
  test(`\`${name}\` prints what the README says`, () => {
    const { permalink, pagination } = packagedTemplates.find((one) => one.name === name)?.template.data ?? {}
    const list = pagination?.data.split('.').reduce((value: unknown, key) => (value as never)[key], given) as unknown[]
    const item = alias === undefined ? {} : { [alias]: list.find((each) => each !== undefined) }
    const printed = typeof permalink === 'function' ? permalink({ ...given, ...item } as never) : permalink
    const pattern = address
      .replace(/[.]/g, '\\$&')
      .replace(/ENTRY-ID|ID|YYYY|MM|SLUG|\bN\b/g, (word) => parts[word] ?? word)
    assert.match(String(printed), new RegExp(`^${pattern}$`))
  })
}

test('the types that the README names are exported, or told there', () => {
  const folder = new URL('src/model/', root)
  const types = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  for (const { type } of rows)
    if (type !== undefined && !chapter.includes(`\`${type}\` (`))
      assert.match(types, new RegExp(`export interface ${type}\\b`))
})

const ofEleventy = /^(?:eleventy.*|pagination|pkg|collections|content|permalink|page)$/

test('a template of the archive is given exactly what the README says, and the README’s example works', async () => {
  const example = /```js\n([\s\S]*?)```/.exec(chapter)?.[1] ?? ''
  const cwd = makeFolder({
    ...archive,
    'package.json': '{ "type": "module" }',
    'templates/year.11ty.js': example,
    'templates/issue.11ty.js':
      'export const render = (data) => JSON.stringify({ data: Object.keys(data), site: Object.keys(data.site) })',
  })
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 0, stderr)
  const page = (path: string) => readFileSync(join(cwd, '_site', path, 'index.html'), 'utf8')
  assert.match(page('years/2023'), /<title>Kvartersnytt 2023<\/title>\n<p><a href="\.\.\/\.\.\/issues\/2023-12\/">/)
  const found = JSON.parse(page('issues/2023-10')) as Readonly<Record<'data' | 'site', readonly string[]>>
  const told = chapter.slice(chapter.indexOf('All are given'))
  const words = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, word = '']) => word)
  const [all = '', ofSite = ''] = told.split('`site` has')
  assert.deepEqual(
    found.data.filter((key) => !ofEleventy.test(key)).toSorted(),
    ['issue', ...words(all).filter((word) => word !== 'page')].toSorted(),
  )
  assert.deepEqual(found.site.toSorted(), words(ofSite.split('.')[0] ?? '').toSorted())
})
