import assert from 'node:assert/strict'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeSite } from '../../src/files/index.ts'
import { listTree } from './list-tree.ts'
import { makeFolder } from './make-folder.ts'

const page = (path: string, content = path) => ({ path, content })

test('all files are written, texts and bytes and copies', async () => {
  const out = makeFolder()
  const from = join(makeFolder({ 'logo.svg': '<svg/>' }), 'logo.svg')
  const files = [
    page('index.html', 'å'),
    { path: 'a/b.bin', content: new Uint8Array([1, 2]) },
    { path: 'media/logo.svg', from },
  ]
  assert.deepEqual(await writeSite(join(out, 'new'), files), { written: 3, unchanged: 0, removed: 0, inTheWay: [] })
  assert.deepEqual(listTree(join(out, 'new')), {
    '.backissue-files': 'a/b.bin\nindex.html\nmedia/logo.svg\n',
    'a/b.bin': '\u0001\u0002',
    'index.html': Buffer.from('å').toString('latin1'),
    'media/logo.svg': '<svg/>',
  })
})

test('a file that is as it should be is not touched', async () => {
  const out = makeFolder()
  await writeSite(out, [page('index.html'), page('a.html')])
  const { mtimeMs, ino } = statSync(join(out, 'index.html'))
  const result = await writeSite(out, [page('index.html'), page('a.html', 'new')])
  assert.deepEqual(result, { written: 1, unchanged: 1, removed: 0, inTheWay: [] })
  assert.deepEqual(
    { mtimeMs, ino },
    { mtimeMs: statSync(join(out, 'index.html')).mtimeMs, ino: statSync(join(out, 'index.html')).ino },
  )
})

test('what an earlier build wrote and this one does not is removed, with folders that become empty', async () => {
  const out = makeFolder()
  await writeSite(out, [page('index.html'), page('issues/2023/index.html'), page('issues/2024/index.html')])
  assert.equal((await writeSite(out, [page('index.html'), page('issues/2024/index.html')])).removed, 1)
  assert.ok(!existsSync(join(out, 'issues/2023')))
  assert.ok(existsSync(join(out, 'issues/2024/index.html')))
})

test('a part of the site leaves the other parts, which stay ours', async () => {
  const out = makeFolder()
  await writeSite(out, [page('index.html'), page('old.html')])
  assert.equal((await writeSite(out, [page('feed.xml')], { partial: true })).removed, 0)
  assert.deepEqual(Object.keys(listTree(out)), ['.backissue-files', 'feed.xml', 'index.html', 'old.html'])
  assert.equal((await writeSite(out, [page('index.html')])).removed, 2)
})

test('files of the user stay, also in folders of ours', async () => {
  const out = makeFolder({ CNAME: 'example.org', 'issues/2023/notes.txt': 'mine' })
  await writeSite(out, [page('index.html'), page('issues/2023/index.html')])
  await writeSite(out, [page('index.html')])
  const { '.backissue-files': list, ...files } = listTree(out)
  assert.equal(list, 'index.html\n')
  assert.deepEqual(files, { CNAME: 'example.org', 'index.html': 'index.html', 'issues/2023/notes.txt': 'mine' })
})

test('a file of the user that stands in the way stops the build before it writes', async () => {
  const out = makeFolder({ 'index.html': 'mine' })
  assert.deepEqual((await writeSite(out, [page('index.html'), page('a.html')])).inTheWay, ['index.html'])
  assert.deepEqual(listTree(out), { 'index.html': 'mine' })
})

test('a build that was cut short leaves its files ours', async () => {
  const out = makeFolder({ 'half.html': 'half' })
  writeFileSync(join(out, '.backissue-files'), 'half.html\nindex.html\n')
  await writeSite(out, [page('index.html')])
  assert.deepEqual(Object.keys(listTree(out)), ['.backissue-files', 'index.html'])
})

test('a list that names paths outside removes nothing there', async () => {
  const folder = makeFolder({ 'precious.txt': 'x' })
  mkdirSync(join(folder, 'out'))
  writeFileSync(
    join(folder, 'out/.backissue-files'),
    `../precious.txt\n${join(folder, 'precious.txt')}\na/../../precious.txt\n`,
  )
  await writeSite(join(folder, 'out'), [page('index.html')])
  assert.ok(existsSync(join(folder, 'precious.txt')))
})

for (const path of ['../a.html', '/a.html', 'a/../../b.html', '', 'a\\b.html', 'c:/a.html']) {
  test(`a page at \`${path}\` is a fault of ours and throws`, () =>
    assert.rejects(writeSite(makeFolder(), [page(path)]), /Unexpected path/))
}
