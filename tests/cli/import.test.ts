import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive, december, newsletterYaml, october } from './sample.ts'

const issuesOf = (dir: string) => Object.keys(listTree(join(dir, 'content/issues')))

test('every source becomes an issue, and a second run changes nothing byte for byte', async () => {
  const cwd = makeFolder(archive)
  const first = await runCommand(['import'], { cwd })
  assert.equal(first.status, 0, first.stderr)
  assert.equal(first.stdout, '')
  assert.match(first.stderr, /^2 sources: 2 created$/m)
  const tree = listTree(cwd)
  assert.equal(issuesOf(cwd).length, 2)
  const second = await runCommand(['import'], { cwd })
  assert.match(second.stderr, /^2 sources: 2 unchanged$/m)
  assert.deepEqual(listTree(cwd), tree)
})

test('--dir works before and after the command, and messages name files as seen from here', async () => {
  const cwd = makeFolder({ 'arkiv/content/newsletter.yaml': newsletterYaml, 'arkiv/content/sources/a.txt': '' })
  for (const args of [
    ['--dir', 'arkiv', 'import'],
    ['import', '--dir', 'arkiv'],
  ]) {
    const { status, stderr } = await runCommand(args, { cwd })
    assert.equal(status, 1)
    assert.match(stderr, /^arkiv[\\/]content[\\/]sources[\\/]a\.txt:1:1: error: /m)
  }
})

test('one bad source among good ones: the others are imported, and nothing is half-written', async () => {
  const cwd = makeFolder({ ...archive, 'content/sources/2023-11.txt': Buffer.from('89504e470d0a1a0a', 'hex') })
  const { status, stderr } = await runCommand(['import'], { cwd })
  assert.equal(status, 1)
  assert.match(stderr, /^content\/sources\/2023-11\.txt:1:1: error: .*PNG.* \(not-text\)$/m)
  assert.match(stderr, /^3 sources: 2 created, 1 failed$/m)
  assert.equal(issuesOf(cwd).length, 2)
  assert.equal(Object.keys(listTree(cwd)).length, 4 + 2 * 2)
})

test('two sources of one date get two IDs, which stay whatever is added, renamed or changed later', async () => {
  const cwd = makeFolder({
    'content/newsletter.yaml': newsletterYaml,
    'content/sources/b.txt': october,
    'content/sources/c.txt': `${october}\nTack för i år.\n`,
  })
  await runCommand(['import'], { cwd })
  const [first = '', second = ''] = issuesOf(cwd)
  assert.equal(issuesOf(cwd).length, 2)
  const idOf = (text: string) =>
    issuesOf(cwd).filter((file) => readFileSync(join(cwd, 'content/issues', file), 'utf8').includes(text))
  const [withThanks] = idOf('Tack för i år')
  assert.ok([first, second].includes(withThanks ?? ''))
  // Sorts before both, and would take the first ID were they given anew.
  writeFileSync(join(cwd, 'content/sources/a.txt'), `${october}\nVi ses i vår.\n`)
  renameSync(join(cwd, 'content/sources/c.txt'), join(cwd, 'content/sources/0.txt'))
  await runCommand(['import'], { cwd })
  assert.equal(issuesOf(cwd).length, 3)
  assert.deepEqual(idOf('Tack för i år'), [withThanks])
  assert.ok(![first, second].includes(idOf('Vi ses i vår')[0] ?? ''))
  const tree = listTree(cwd)
  await runCommand(['import'], { cwd })
  assert.deepEqual(listTree(cwd), tree)
})

test('a changed source changes its issue', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import'], { cwd })
  writeFileSync(join(cwd, 'content/sources/2023-10.txt'), october.replace('korv och kaffe', 'soppa'))
  const { stderr } = await runCommand(['import'], { cwd })
  assert.match(stderr, /^2 sources: 1 updated, 1 unchanged$/m)
  assert.match(Object.values(listTree(join(cwd, 'content/issues'))).join(''), /soppa/)
})

test('an edited issue is kept as it is, with a warning once its source gives something else', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import'], { cwd })
  const issue = join(cwd, 'content/issues', issuesOf(cwd)[0] ?? '')
  appendFileSync(issue, '\nTillägg av redaktören.\n')
  const edited = readFileSync(issue, 'utf8')
  const calm = await runCommand(['import'], { cwd })
  assert.doesNotMatch(calm.stderr, /edited-by-hand/)
  writeFileSync(join(cwd, 'content/sources/2023-10.txt'), october.replace('korv och kaffe', 'soppa'))
  const { status, stderr } = await runCommand(['import'], { cwd })
  assert.equal(status, 0)
  assert.match(stderr, /^content\/issues\/\S+\.md:1:1: warning: .*kept as it is.* \(edited-by-hand\)$/m)
  assert.equal(readFileSync(issue, 'utf8'), edited)
})

test('--dry-run prints a unified diff and writes nothing', async () => {
  const cwd = makeFolder(archive)
  const tree = listTree(cwd)
  const created = await runCommand(['import', '--dry-run'], { cwd })
  assert.equal(created.status, 0)
  assert.match(created.stdout, /^--- \/dev\/null\n\+\+\+ b\/content\/issues\/\S+\.md\n@@ -0,0 \+1,\d+ @@\n\+---\n/)
  assert.deepEqual(listTree(cwd), tree)
  await runCommand(['import'], { cwd })
  writeFileSync(join(cwd, 'content/sources/2023-10.txt'), october.replace('korv och kaffe', 'soppa'))
  const { stdout } = await runCommand(['import', '--dry-run'], { cwd })
  assert.match(stdout, /^--- a\/(content\/issues\/\S+\.md)\n\+\+\+ b\/\1\n/)
  assert.match(stdout, /^-.*korv och kaffe/m)
  assert.match(stdout, /^\+.*soppa/m)
  assert.doesNotMatch(stdout, /lussekatt/)
})

test('a text from elsewhere is copied among the sources, and left alone where it lies', async () => {
  const cwd = makeFolder({ 'content/newsletter.yaml': newsletterYaml, 'inbox/letter.txt': december })
  const { status } = await runCommand(['import', 'inbox/letter.txt'], { cwd })
  assert.equal(status, 0)
  assert.equal(readFileSync(join(cwd, 'content/sources/letter.txt'), 'utf8'), december)
  assert.equal(readFileSync(join(cwd, 'inbox/letter.txt'), 'utf8'), december)
  rmSync(join(cwd, 'inbox'), { recursive: true })
  assert.match((await runCommand(['import'], { cwd })).stderr, /^1 source: 1 unchanged$/m)
})

test('paths limit the import to themselves', async () => {
  const cwd = makeFolder(archive)
  assert.match((await runCommand(['import', 'content/sources/2023-12.txt'], { cwd })).stderr, /^1 source: 1 created$/m)
  assert.equal(issuesOf(cwd).length, 1)
})

test('a path that is not there is one error', async () => {
  const cwd = makeFolder(archive)
  const { status, stderr } = await runCommand(['import', 'nowhere.txt'], { cwd })
  assert.equal(status, 1)
  assert.match(stderr, /nowhere\.txt:1:1: error: No such file \(unreadable\)$/m)
  assert.doesNotMatch(stderr, /\n +at /)
})

test('a folder without sources is a warning for the archive, an error where it was given', async () => {
  const cwd = makeFolder({ 'content/newsletter.yaml': newsletterYaml })
  const own = await runCommand(['import'], { cwd })
  assert.equal(own.status, 0)
  assert.match(own.stderr, /^content\/sources:1:1: warning: .* \(no-sources\)$/m)
  mkdirSync(join(cwd, 'inbox'))
  assert.equal((await runCommand(['import', 'inbox'], { cwd })).status, 1)
})

test('a source that cannot be an issue leaves no copy behind', async () => {
  const cwd = makeFolder({ 'content/newsletter.yaml': newsletterYaml, 'inbox/empty.txt': '' })
  assert.equal((await runCommand(['import', 'inbox/empty.txt'], { cwd })).status, 1)
  assert.deepEqual(Object.keys(listTree(cwd)), ['content/newsletter.yaml', 'inbox/empty.txt'])
})

test('--encoding reads the given texts as they are meant', async () => {
  const cwd = makeFolder({
    'content/newsletter.yaml': newsletterYaml,
    'content/sources/a.txt': Buffer.from(october, 'latin1'),
  })
  const { status } = await runCommand(['import', '--encoding', 'windows-1252', 'content/sources/a.txt'], { cwd })
  assert.equal(status, 0)
  assert.match(readFileSync(join(cwd, 'content/issues', issuesOf(cwd)[0] ?? ''), 'utf8'), /Lördagen den 14 oktober/)
})

test('--dry-run of a wholly changed long text takes no time and says so', async () => {
  const cwd = makeFolder({ 'content/newsletter.yaml': newsletterYaml })
  const text = (word: string) =>
    `${october}\n${Array.from({ length: 6_000 }, (_, at) => `${word} ${at}.\n`).join('\n')}`
  mkdirSync(join(cwd, 'content/sources'))
  writeFileSync(join(cwd, 'content/sources/a.txt'), text('Ett'))
  await runCommand(['import', '--quiet'], { cwd })
  writeFileSync(join(cwd, 'content/sources/a.txt'), text('Något annat'))
  const { stdout } = await runCommand(['import', '--dry-run'], { cwd })
  assert.match(stdout, /^--- a\/\S+\n\+\+\+ b\/\S+\nWhole text changed: \d+ lines before, \d+ lines now\n$/)
})
