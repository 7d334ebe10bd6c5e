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
  assert.match(first.stderr, /^2 sources: 2 new$/m)
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
  assert.match(stderr, /^3 sources: 2 new, 1 failed$/m)
  assert.equal(issuesOf(cwd).length, 2)
  assert.equal(Object.keys(listTree(cwd)).length, 4 + 2 * 2 + 1)
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
  assert.match(stderr, /^2 sources: 1 unchanged, 1 updated$/m)
  assert.match(Object.values(listTree(join(cwd, 'content/issues'))).join(''), /soppa/)
})

test('an edit and a change of the source come together where they are apart', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import'], { cwd })
  const issue = join(cwd, 'content/issues', issuesOf(cwd)[0] ?? '')
  appendFileSync(issue, '\nTillägg av redaktören.\n')
  assert.match((await runCommand(['import'], { cwd })).stderr, /^2 sources: 1 unchanged, 1 edited by hand$/m)
  writeFileSync(join(cwd, 'content/sources/2023-10.txt'), october.replace('korv och kaffe', 'soppa'))
  const { status, stderr } = await runCommand(['import'], { cwd })
  assert.equal(status, 0, stderr)
  assert.match(stderr, /^2 sources: 1 unchanged, 1 merged$/m)
  assert.match(readFileSync(issue, 'utf8'), /soppa[\s\S]*Tillägg av redaktören/)
})

test('a conflict leaves the issue, shows both sides, and is decided by --ours or --theirs', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import'], { cwd })
  const issue = join(cwd, 'content/issues/2023-10.md')
  writeFileSync(issue, readFileSync(issue, 'utf8').replace('korv och kaffe', 'våfflor'))
  writeFileSync(join(cwd, 'content/sources/2023-10.txt'), october.replace('korv och kaffe', 'soppa'))
  const tree = listTree(cwd)
  for (const args of [['import'], ['import', '--dry-run'], ['import']]) {
    const { status, stderr, stdout } = await runCommand(args, { cwd })
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.match(stderr, /^content\/issues\/2023-10\.md:\d+:1: error: .*`import --ours 2023-10`.* \(merge-conflict\)$/m)
    assert.match(
      stderr,
      /^ {4}on disk, line (\d+):\n {4}\1 \| .*våfflor.*\n {4}import, line (\d+):\n {4}\2 \| .*soppa/m,
    )
    assert.match(stderr, /^2 sources: 1 unchanged, 1 in conflict/m)
    assert.deepEqual(
      { ...listTree(cwd), 'content/.backissue/importer': '' },
      { ...tree, 'content/.backissue/importer': '' },
    )
  }
  const kept = await runCommand(['import', '--ours', '2023-10'], { cwd })
  assert.match(kept.stderr, /^2 sources: 1 unchanged, 1 merged$/m)
  assert.match(readFileSync(issue, 'utf8'), /våfflor/)
  writeFileSync(join(cwd, 'content/sources/2023-10.txt'), october.replace('korv och kaffe', 'glögg'))
  assert.match((await runCommand(['import', '--theirs', '2023-10'], { cwd })).stderr, /1 merged/)
  assert.match(readFileSync(issue, 'utf8'), /glögg/)
  assert.equal((await runCommand(['import'], { cwd })).status, 0)
})

test('a conflict is told by every build until it is decided, and the edits are what is published', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['build'], { cwd })
  const issue = join(cwd, 'content/issues/2023-10.md')
  writeFileSync(issue, readFileSync(issue, 'utf8').replace('korv och kaffe', 'våfflor'))
  writeFileSync(join(cwd, 'content/sources/2023-10.txt'), october.replace('korv och kaffe', 'soppa'))
  for (let round = 0; round < 2; round++) {
    const { status, stderr } = await runCommand(['build'], { cwd })
    assert.equal(status, 1)
    assert.match(stderr, /\(merge-conflict\)$/m)
    assert.match(readFileSync(join(cwd, '_site/issues/2023-10/index.html'), 'utf8'), /våfflor/)
  }
})

test('--ours of an issue that is not there is wrong use', async () => {
  const cwd = makeFolder(archive)
  const { status, stderr } = await runCommand(['import', '--ours', '1999'], { cwd })
  assert.equal(status, 2)
  assert.match(stderr, /no issue `1999`/)
})

test('another importer reads every source anew, and only then', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['build'], { cwd })
  const memory = join(cwd, 'content/.backissue/2023-10.md')
  const record = join(cwd, 'content/.backissue/importer')
  const issue = join(cwd, 'content/issues/2023-10.md')
  const now = readFileSync(issue, 'utf8')
  const tree = listTree(join(cwd, 'content'))
  // As an older importer left it: one heading was not found.
  const before = now.replace('## Ny belysning', 'Ny belysning').replace(/ {2}- id: "ny-belysning[\s\S]*?level: 2\n/, '')
  for (const file of [memory, issue]) writeFileSync(file, before)
  await runCommand(['build'], { cwd })
  assert.equal(readFileSync(issue, 'utf8'), before, 'the same importer was here')
  writeFileSync(record, 'importer 0\n')
  const { stderr } = await runCommand(['build'], { cwd })
  assert.match(stderr, /^2 sources: 1 unchanged, 1 updated$/m)
  assert.deepEqual(listTree(join(cwd, 'content')), tree)
})

test('another version that gives the same text changes no file of an issue', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import'], { cwd })
  const tree = listTree(cwd)
  for (const file of ['content/.backissue/2023-10.md', 'content/issues/2023-10.md']) {
    const older = readFileSync(join(cwd, file), 'utf8').replace(/importer: ".*"/, 'importer: "0.0.1"')
    writeFileSync(join(cwd, file), older)
  }
  const older = listTree(cwd)
  assert.notDeepEqual(older, tree)
  assert.match((await runCommand(['import'], { cwd })).stderr, /^2 sources: 2 unchanged$/m)
  assert.deepEqual(listTree(cwd), older)
})

test('a source may be renamed or moved; its issue stays', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import'], { cwd })
  mkdirSync(join(cwd, 'content/sources/äldre'))
  renameSync(join(cwd, 'content/sources/2023-10.txt'), join(cwd, 'content/sources/äldre/brev.txt'))
  const { status, stderr } = await runCommand(['import'], { cwd })
  assert.equal(status, 0)
  assert.match(stderr, /brev\.txt:1:1: info: .*`2023-10\.txt`.*`2023-10` \(source-renamed\)$/m)
  assert.match(stderr, /^2 sources: 1 unchanged, 1 updated$/m)
  assert.deepEqual(issuesOf(cwd), ['2023-10.md', '2023-12.md'])
})

test('a source that is taken away is told, and its issue stays', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import'], { cwd })
  rmSync(join(cwd, 'content/sources/2023-10.txt'))
  const { status, stderr } = await runCommand(['import'], { cwd })
  assert.equal(status, 0)
  assert.match(stderr, /^content\/issues\/2023-10\.md:1:1: warning: .* \(source-missing\)$/m)
  assert.match(stderr, /^1 source: 1 unchanged$/m)
  assert.deepEqual(issuesOf(cwd), ['2023-10.md', '2023-12.md'])
  const issue = join(cwd, 'content/issues/2023-10.md')
  writeFileSync(issue, readFileSync(issue, 'utf8').replace(/source:\n( .*\n)*/, ''))
  assert.doesNotMatch((await runCommand(['import'], { cwd })).stderr, /source-missing/)
})

test('a removed issue does not come back by itself', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['import'], { cwd })
  rmSync(join(cwd, 'content/issues/2023-10.md'))
  const { stderr } = await runCommand(['import'], { cwd })
  assert.match(stderr, /2023-10\.txt:1:1: warning: .*`import --theirs 2023-10`.* \(issue-deleted\)$/m)
  assert.match(stderr, /^2 sources: 1 unchanged, 1 deleted by hand$/m)
  assert.deepEqual(issuesOf(cwd), ['2023-12.md'])
  assert.match((await runCommand(['import', '--theirs', '2023-10'], { cwd })).stderr, /1 new/)
  assert.deepEqual(issuesOf(cwd), ['2023-10.md', '2023-12.md'])
})

test('the same text twice is one issue and a warning, also in other bytes', async () => {
  const cwd = makeFolder({
    ...archive,
    'content/sources/kopia.txt': october,
    'content/sources/windows.txt': Buffer.from(december.replaceAll('\n', '\r\n'), 'latin1'),
  })
  for (const first of [true, false]) {
    const { status, stderr } = await runCommand(['import'], { cwd })
    assert.equal(status, 0)
    assert.match(stderr, /kopia\.txt:1:1: warning: .*`2023-10\.txt`.* \(source-twice\)$/m)
    assert.match(stderr, /windows\.txt:1:1: warning: .*`2023-12\.txt`.* \(source-twice\)$/m)
    assert.match(stderr, first ? /^4 sources: 2 new, 2 duplicate$/m : /^4 sources: 2 unchanged, 2 duplicate$/m)
    assert.deepEqual(issuesOf(cwd), ['2023-10.md', '2023-12.md'])
  }
})

test('a file that was written over with another issue is another issue', async () => {
  const cwd = makeFolder({ 'content/newsletter.yaml': newsletterYaml, 'content/sources/brev.txt': october })
  await runCommand(['import'], { cwd })
  writeFileSync(join(cwd, 'content/sources/brev.txt'), december)
  const { status, stderr } = await runCommand(['import'], { cwd })
  assert.equal(status, 0)
  assert.match(stderr, /brev\.txt:1:1: warning: .*`2023-12` \(source-replaced\)$/m)
  assert.deepEqual(issuesOf(cwd), ['2023-10.md', '2023-12.md'])
  assert.match((await runCommand(['import'], { cwd })).stderr, /^1 source: 1 unchanged$/m)
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
  assert.match((await runCommand(['import', 'content/sources/2023-12.txt'], { cwd })).stderr, /^1 source: 1 new$/m)
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
