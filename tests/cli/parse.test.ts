import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive, december, newsletterYaml, october } from './sample.ts'

const rows = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a text is printed as Markdown with front matter, and nothing is written', async () => {
  const cwd = makeFolder({ 'a.txt': october })
  const { status, stdout } = await runCommand(['parse', 'a.txt'], { cwd })
  assert.equal(status, 0)
  assert.match(stdout, /^---\ntitle: /)
  assert.match(stdout, /\n---\n[\s\S]*Lördagen den 14 oktober/)
  assert.deepEqual(listTree(cwd), { 'a.txt': Buffer.from(october).toString('latin1') })
})

test('several texts give one object a line in the order of the arguments, also for those that failed', async () => {
  const cwd = makeFolder({ 'b.txt': october, 'a.txt': december, 'empty.txt': '', 'folder/x.txt': '' })
  const files = ['b.txt', 'missing.txt', 'folder', 'empty.txt', './a.txt']
  const { status, stdout, stderr } = await runCommand(['parse', '--format', 'ndjson', ...files], { cwd })
  const printed = rows(stdout)
  assert.equal(status, 1)
  assert.deepEqual(
    printed.map(({ file }) => file),
    files,
  )
  assert.deepEqual(
    printed.map(({ markdown }) => markdown === null),
    [false, true, true, true, false],
  )
  for (const row of printed)
    assert.deepEqual(Object.keys(row), ['file', 'markdown', 'frontMatter', 'dropped', 'messages'])
  assert.deepEqual(Object.keys(printed[1].messages[0]), ['ruleId', 'severity', 'reason', 'line', 'column'])
  assert.equal(printed[1].frontMatter, null)
  assert.equal(typeof printed[0].frontMatter.title, 'string')
  assert.match(stderr, /^missing\.txt:1:1: error: No such file \(unreadable\)$/m)
  assert.match(stderr, /^folder:1:1: error: Unexpected folder, expected a file \(unreadable\)$/m)
})

test('the Markdown is what import writes', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import', '--quiet'], { cwd })
  const { stdout } = await runCommand(['parse', 'content/sources/2023-10.txt'], { cwd })
  assert.ok(Object.values(listTree(join(cwd, 'content/issues'))).includes(Buffer.from(stdout).toString('latin1')))
})

test('- is standard input', async () => {
  const cwd = makeFolder()
  const { status, stdout } = await runCommand(['parse', '-', '--format', 'ndjson'], { cwd, input: october })
  assert.equal(status, 0)
  assert.equal(rows(stdout)[0].file, '-')
  assert.match(rows(stdout)[0].markdown, /korv och kaffe/)
})

test('several texts are printed one after the other', async () => {
  const cwd = makeFolder({ 'a.txt': october, 'b.txt': december })
  const { stdout } = await runCommand(['parse', 'a.txt', 'b.txt'], { cwd })
  assert.match(stdout, /korv[\s\S]*\n\n---\ntitle:[\s\S]*lussekatt/)
})

test('--encoding reads bytes as they are meant', async () => {
  const cwd = makeFolder({ 'a.txt': Buffer.from(october, 'latin1') })
  const { stdout } = await runCommand(['parse', '--encoding', 'windows-1252', 'a.txt'], { cwd })
  assert.match(stdout, /Lördagen/)
  const { status, stderr } = await runCommand(['parse', '--encoding', 'klingon', 'a.txt'], { cwd })
  assert.equal(status, 2)
  assert.match(stderr, /'--encoding <name>' argument 'klingon' is invalid/)
})

test('an archive without a good newsletter.yaml is no hindrance', async () => {
  const cwd = makeFolder({ 'content/newsletter.yaml': 'titel: x\n', 'a.txt': october })
  assert.equal((await runCommand(['parse', 'a.txt'], { cwd })).status, 0)
})

test('--quiet leaves out infos and keeps errors', async () => {
  const cwd = makeFolder({ 'content/newsletter.yaml': newsletterYaml, 'a.txt': october })
  const { stderr } = await runCommand(['parse', '--quiet', 'a.txt', 'missing.txt'], { cwd })
  assert.doesNotMatch(stderr, /: info: /)
  assert.match(stderr, /missing\.txt:1:1: error: /)
})

const bytes = {
  'empty.txt': new Uint8Array(),
  'blank.txt': Buffer.from(' \n\n\t\n'),
  'png.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'pdf.txt': Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'),
  'zeros.txt': new Uint8Array(1000),
}
for (const [file, content] of Object.entries(bytes)) {
  test(`${file} is one error with the file's name, and no issue`, async () => {
    const cwd = makeFolder({ [file]: content })
    const { status, stdout, stderr } = await runCommand(['parse', file], { cwd })
    assert.deepEqual([status, stdout], [1, ''])
    assert.equal(stderr.match(/: error: /g)?.length, 1, stderr)
    assert.ok(
      stderr.split('\n').every((line) => line === '' || line.startsWith(`${file}:`)),
      stderr,
    )
    assert.doesNotMatch(stderr, /\n +at |fault/)
  })
}

test('a file that may not be read is one error', {
  skip: process.getuid?.() === 0 && 'root may read anything',
}, async () => {
  const cwd = makeFolder({ 'a.txt': october })
  chmodSync(join(cwd, 'a.txt'), 0)
  const { status, stderr } = await runCommand(['parse', 'a.txt'], { cwd })
  assert.equal(status, 1)
  assert.match(stderr, /^a\.txt:1:1: error: The file may not be read.* \(unreadable\)\n$/)
})

test('a file name cannot forge a line or colour of the messages', async () => {
  const { stderr } = await runCommand(['parse', 'a\n\u001B[31mb.txt:1:1: error: x (y)'], { cwd: makeFolder() })
  assert.equal(stderr.trimEnd().split('\n').length, 1)
  assert.ok(!stderr.includes('\u001B'))
})
