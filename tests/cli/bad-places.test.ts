import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive } from './sample.ts'

/** Runs a command that must end with a message and without a trace of ours. */
async function refuse(args: readonly string[], cwd: string): Promise<string> {
  const { status, stderr } = await runCommand(args, { cwd })
  assert.equal(status, 2, stderr)
  assert.doesNotMatch(stderr, /\n +at |should not have happened/)
  return stderr
}

test('a link in the output leads nowhere: what lies behind it is neither removed nor replaced', async () => {
  const cwd = makeFolder({
    ...archive,
    'precious/notes.txt': 'mine',
    'other/2023-10/index.html': 'mine',
    '_site/.backissue-files': 'docs/notes.txt\nissues/2023-10/index.html\n',
  })
  symlinkSync('../precious', join(cwd, '_site/docs'))
  assert.match(await refuse(['build'], cwd), /_site[\\/]docs: Unexpected symbolic link/)
  symlinkSync('../other', join(cwd, '_site/issues'))
  await refuse(['build'], cwd)
  assert.equal(readFileSync(join(cwd, 'precious/notes.txt'), 'utf8'), 'mine')
  assert.deepEqual(Object.keys(listTree(join(cwd, 'other'))), ['2023-10/index.html'])
  assert.deepEqual(Object.keys(listTree(join(cwd, '_site'))), ['.backissue-files'])
})

test('an output that is a link into the content is refused', async () => {
  const cwd = makeFolder(archive)
  symlinkSync('content', join(cwd, '_site'))
  assert.match(await refuse(['build'], cwd), /archive's folder `content`/)
  assert.match(await refuse(['build', '--out', '_site/new/one'], cwd), /archive's folder `content`/)
  assert.deepEqual(Object.keys(listTree(cwd)), Object.keys(archive))
})

const outputs: readonly (readonly [title: string, files: Readonly<Record<string, string>>, out: string])[] = [
  ['is a file', { _site: 'x' }, '_site'],
  ['lies below a file', { f: 'x' }, 'f/x'],
  ['is a device', {}, '/dev/null'],
  ['is no place to write', {}, '/proc/backissue'],
  ['has too long a name', {}, 'a'.repeat(300)],
  ['has a folder in place of a page', { '_site/index.html/a.txt': 'x' }, '_site'],
  ['has a file in place of a folder', { '_site/issues': 'x' }, '_site'],
]
for (const [title, files, out] of outputs) {
  test(`an output that ${title} is refused with a message`, async () => {
    const cwd = makeFolder({ ...archive, ...files })
    assert.match(await refuse(['build', '--out', out], cwd), /^backissue: /m)
    for (const [file, text] of Object.entries(files)) assert.equal(readFileSync(join(cwd, file), 'utf8'), text)
  })
}

for (const folder of ['content/sources', 'content/issues', 'content/media', 'content/.backissue']) {
  test(`a file in place of ${folder} is a message`, async () => {
    const cwd = makeFolder({ 'content/newsletter.yaml': archive['content/newsletter.yaml'], [folder]: 'x' })
    assert.match(await refuse(['build'], cwd), new RegExp(folder))
  })
}

test('a folder in place of an issue is a message', async () => {
  const cwd = makeFolder(archive)
  for (const id of ['2023-10', '2023-12']) mkdirSync(join(cwd, `content/issues/${id}.md`), { recursive: true })
  assert.match(await refuse(['import'], cwd), /2023-10\.md: Unexpected folder/)
})

for (const name of ['back\\slash.txt', 'line\nfeed.txt']) {
  test(`media named ${JSON.stringify(name)} are left out with an error, and the rest is published`, async () => {
    const cwd = makeFolder({ ...archive, [`content/media/${name}`]: 'x', 'content/media/good.txt': 'x' })
    const { status, stderr } = await runCommand(['build'], { cwd })
    assert.equal(status, 1)
    assert.match(stderr, /^content\/media\/.*\(media-name\)$/m)
    assert.deepEqual(Object.keys(listTree(join(cwd, '_site/media'))), ['good.txt'])
  })
}

test('a pipe or a device given as text is unreadable and does not hang', async () => {
  const cwd = makeFolder()
  spawnSync('mkfifo', [join(cwd, 'pipe')])
  for (const file of [...(existsSync(join(cwd, 'pipe')) ? ['pipe'] : []), '/dev/zero']) {
    const { status, stderr } = await runCommand(['parse', file], { cwd })
    assert.equal(status, 1)
    assert.match(stderr, /Unexpected pipe or device, expected a file \(unreadable\)/)
  }
})

test('a pipe as newsletter.yaml does not hang', async () => {
  const cwd = makeFolder({ 'content/a': '' })
  spawnSync('mkfifo', [join(cwd, 'content/newsletter.yaml')])
  const { status, stderr } = await runCommand(['import'], { cwd })
  assert.equal(status, 1)
  assert.match(stderr, /\(unreadable\)/)
})

test('a lock of a living import is a message, and nothing is written', async () => {
  const cwd = makeFolder(archive)
  mkdirSync(join(cwd, 'content/.backissue'))
  const { hostname } = await import('node:os')
  writeFileSync(join(cwd, 'content/.backissue/lock'), JSON.stringify({ pid: process.ppid, host: hostname() }))
  assert.match(await refuse(['import'], cwd), /lock: Another import of this archive is running/)
  assert.ok(!existsSync(join(cwd, 'content/issues')))
})

test('two imports at once lose no issue', async () => {
  const cwd = makeFolder({
    ...archive,
    'content/sources/2023-10b.txt': `${archive['content/sources/2023-10.txt']}\nMer.\n`,
  })
  const runs = ['content/sources/2023-10.txt', 'content/sources/2023-10b.txt'].map((file) =>
    runCommand(['import', file], { cwd }),
  )
  for (const { status, stderr } of await Promise.all(runs)) assert.equal(status, 0, stderr)
  assert.equal(Object.keys(listTree(join(cwd, 'content/issues'))).length, 2)
  assert.ok(!existsSync(join(cwd, 'content/.backissue/lock')))
})
