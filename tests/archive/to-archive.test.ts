import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { toArchive, zipFiles } from '../../src/archive/index.ts'
import type { Site } from '../../src/model/index.ts'
import { issueOf, sampleSite } from '../eleventy/sample-archive.ts'

const none = { newsletter: null, sources: new Map(), media: new Map() }
const paths = (site: Site) => toArchive(site, none).map(({ path }) => path)
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

test('an archive holds every published issue, its source, the calendar and the data', () => {
  const expected = ['calendar.ics', 'archive.json', 'content/issues/2021-04.md', 'content/sources/2021-04.txt']
  for (const path of expected) assert.ok(paths(sampleSite()).includes(path), path)
})

test('nothing of a draft is in it: neither text nor source nor events', () => {
  const draft = issueOf(
    '2023-05',
    { draft: true, title: 'Hemligt', calendar: [{ id: 'hemlig', start: '2023-05-01', title: 'Hemlig dag' }] },
    'Hemlig text.\n',
  )
  const site = sampleSite({}, [issueOf('2021-04', {}, 'Text.\n'), draft])
  for (const { path, content } of toArchive(site, none)) assert.doesNotMatch(path + content, /hemlig|2023-05/i)
})

test('a source has the bytes it was sent with, where they are at hand', () => {
  const source = { file: 'ett/brev.txt', sha256: 'x', importer: '0' }
  const site = sampleSite({}, [issueOf('2021-04', { source }, 'Text.\n')])
  const bytes = new Uint8Array([0xe5])
  const files = toArchive(site, { ...none, sources: new Map([['ett/brev.txt', bytes]]) })
  assert.deepEqual(files.find(({ path }) => path === 'content/sources/ett/brev.txt')?.content, bytes)
})

test('what is zipped comes out as it went in, letters in names too', () => {
  const unzipped = unzipSync(
    zipFiles([
      { path: 'a/å.md', content: 'Öl\n' },
      { path: 'b.png', content: new Uint8Array([1, 2]) },
    ]),
  )
  assert.equal(text(unzipped['a/å.md']), 'Öl\n')
  assert.deepEqual([...(unzipped['b.png'] ?? [])], [1, 2])
})

test('the bytes are the same whatever the order, the time zone and the clock', () => {
  const files = [
    { path: 'b', content: '2' },
    { path: 'a', content: '1' },
  ]
  const here = Buffer.from(zipFiles(files)).toString('base64')
  assert.equal(Buffer.from(zipFiles([...files].reverse())).toString('base64'), here)
  const module = join(fileURLToPath(new URL('../..', import.meta.url)), 'src/archive/index.ts')
  const script = `import(${JSON.stringify(module)}).then(({ zipFiles }) => process.stdout.write(Buffer.from(zipFiles(${JSON.stringify(files)})).toString('base64')))`
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    const env = { ...process.env, TZ }
    assert.equal(execFileSync(process.execPath, ['--import', 'tsx', '-e', script], { env, encoding: 'utf8' }), here)
  }
})
