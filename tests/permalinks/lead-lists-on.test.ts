import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdAddresses } from '../../src/permalinks/index.ts'
import { sampleSite } from '../eleventy/sample-archive.ts'

/** Where each address of before leads once a site has these files, and what is said to be lost. */
function hold(before: readonly string[], paths: readonly string[], redirects: Readonly<Record<string, string>> = {}) {
  const published = Object.fromEntries(before.map((address) => [address, []]))
  const { value, messages } = holdAddresses(
    { published, redirects, withdrawn: {} },
    {
      site: sampleSite({}, []),
      files: paths.map((path) => ({ path, content: `<main>${path}</main>` })),
      text: '',
    },
  )
  const server = String(value.files.find(({ path }) => path === '_redirects')?.content ?? '')
  const leads = [...server.matchAll(/^\/arkiv\/(\S+) \/arkiv\/(\S+) 301$/gm)].map(([, from, to]) => `${from} ${to}`)
  return { leads, lost: messages.flatMap(({ reason }) => /`([^`]*)` was published/.exec(reason)?.[1] ?? []), value }
}

test('a page of a list leads on to the page above it, once the list needs it no longer', () => {
  const before = ['years/2021/', 'years/2021/03/', 'calendar/2021/05/', 'calendar/2021/05/2/', 'calendar/2021/06/2/']
  const now = ['years/2021/index.html', 'calendar/2021/index.html', 'calendar/2021/06/index.html']
  const { leads, lost, value } = hold(before, now)
  assert.deepEqual(lost, [])
  assert.deepEqual(leads, [
    'years/2021/03/ years/2021/',
    'calendar/2021/05/ calendar/2021/',
    'calendar/2021/05/2/ calendar/2021/',
    'calendar/2021/06/2/ calendar/2021/06/',
  ])
  assert.deepEqual(value.permalinks.redirects, {}, 'nothing is written into the file about it')
})

test('a year’s document of the history leads on to the newest of its parts, and a part to what has it now', () => {
  const { leads, lost, value } = hold(
    ['feed/2021.xml', 'feed/2020-03.xml'],
    ['feed/2021-11.xml', 'feed/2021-12.xml', 'feed/2020.xml'],
  )
  assert.deepEqual(lost, [])
  assert.deepEqual(leads, ['feed/2021.xml feed/2021-12.xml', 'feed/2020-03.xml feed/2020.xml'])
  assert.equal(value.files.find(({ path }) => path === 'feed/2021.xml')?.content, '<main>feed/2021-12.xml</main>')
})

test('a year that went is still told, and what an editor says of a page holds', () => {
  assert.deepEqual(hold(['years/2021/', 'years/2021/03/', 'feed/2021.xml'], []).lost, [
    'years/2021/',
    'years/2021/03/',
    'feed/2021.xml',
  ])
  const { leads, lost } = hold(['years/2021/', 'years/2021/03/'], ['index.html', 'years/2022/index.html'], {
    'years/2021/': 'years/2022/',
  })
  assert.deepEqual([lost, leads], [[], ['years/2021/ years/2022/', 'years/2021/03/ years/2022/']])
})
