import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { collectSources, listMedia, listSources, readSource } from '../../src/files/index.ts'
import { makeFolder } from './make-folder.ts'

test('sources are all texts below content/sources, in order, whatever the case of their ending', async () => {
  const dir = makeFolder({
    'content/sources/b.txt': '',
    'content/sources/a.TXT': '',
    'content/sources/2023/c.txt': '',
    'content/sources/Thumbs.db': '',
    'content/sources/._b.txt': 'what macOS leaves behind',
    'content/other.txt': '',
  })
  assert.deepEqual(await listSources(dir), { files: ['2023/c.txt', 'a.TXT', 'b.txt'], messages: [] })
})

test('a document that no text stands beside is told of: somebody expects an issue of it', async () => {
  const names = ['2023/c.txt', '2023/C.pdf', 'd.docx', 'e.md', 'F', 'g.eml', 'picture.png', 'v1.2/old.pdf']
  const dir = makeFolder(Object.fromEntries(names.map((name) => [`content/sources/${name}`, ''])))
  const { files, messages } = await listSources(dir)
  assert.deepEqual(files, ['2023/c.txt'])
  assert.deepEqual(
    messages.map(({ file, ruleId, severity }) => [file, ruleId, severity]),
    ['F', 'd.docx', 'e.md', 'g.eml', 'v1.2/old.pdf'].map((name) => [
      `content/sources/${name}`,
      'source-kind',
      'warning',
    ]),
  )
})

test('links are left out with a warning: they may lead out of the archive or in a circle', async () => {
  const dir = makeFolder({ 'content/sources/a.txt': '', 'secret.txt': '' })
  symlinkSync(join(dir, 'secret.txt'), join(dir, 'content/sources/s.txt'))
  symlinkSync(join(dir, 'content'), join(dir, 'content/sources/loop'))
  const { files, messages } = await listSources(dir)
  assert.deepEqual(files, ['a.txt'])
  assert.deepEqual(
    messages.map(({ file, ruleId, severity }) => [file, ruleId, severity]),
    [
      ['content/sources/loop', 'link-skipped', 'warning'],
      ['content/sources/s.txt', 'link-skipped', 'warning'],
    ],
  )
})

test('an archive without a sources folder has none', async () => {
  assert.deepEqual(await listSources(makeFolder()), { files: [], messages: [] })
})

test('without paths all sources are collected, and none is worth a warning', async () => {
  const dir = makeFolder({ 'content/sources/a.txt': '' })
  assert.deepEqual(await collectSources(dir), { sources: [{ file: 'a.txt' }], messages: [] })
  const { messages } = await collectSources(makeFolder())
  assert.deepEqual(
    messages.map(({ ruleId, severity }) => [ruleId, severity]),
    [['no-sources', 'warning']],
  )
})

test('a path in the archive keeps its place, one from elsewhere gets one', async () => {
  const dir = makeFolder({ 'content/sources/2023/a.txt': '' })
  const elsewhere = makeFolder({ 'letter.text': '', 'more/2024/b.txt': '', 'more/c.md': '' })
  const paths = [join(dir, 'content/sources/2023'), join(elsewhere, 'letter.text'), join(elsewhere, 'more')]
  const { sources, messages } = await collectSources(dir, paths)
  assert.deepEqual(messages, [])
  assert.deepEqual(sources, [
    { file: '2023/a.txt' },
    { file: '2024/b.txt', from: join(elsewhere, 'more/2024/b.txt') },
    { file: 'letter.text.txt', from: join(elsewhere, 'letter.text') },
  ])
})

test('a given folder without texts is an error', async () => {
  const { messages } = await collectSources(makeFolder(), [makeFolder({ 'a.md': '' })])
  assert.deepEqual(
    messages.map(({ ruleId, severity }) => [ruleId, severity]),
    [['no-sources', 'error']],
  )
})

test('a text from elsewhere does not take the place of another one', async () => {
  const dir = makeFolder({ 'content/sources/a.txt': 'old' })
  const elsewhere = makeFolder({ 'a.txt': 'new', 'same/a.txt': 'old' })
  const other = await readSource(dir, { file: 'a.txt', from: join(elsewhere, 'a.txt') })
  assert.deepEqual([other.value, other.messages[0]?.ruleId], [null, 'source-exists'])
  assert.equal((await readSource(dir, { file: 'a.txt', from: join(elsewhere, 'same/a.txt') })).value?.toString(), 'old')
})

test('media are listed below media/', async () => {
  const dir = makeFolder({ 'content/media/a/b.png': '', 'content/media/.DS_Store': '' })
  assert.deepEqual(await listMedia(dir), [{ path: 'media/a/b.png', from: join(dir, 'content/media/a/b.png') }])
})
