import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive, newsletterYaml } from './sample.ts'

test('an archive is imported and built in one command, and a second build writes nothing', async () => {
  const cwd = makeFolder({ ...archive, 'content/media/logo.svg': '<svg/>' })
  const first = await runCommand(['build'], { cwd })
  assert.deepEqual([first.status, first.stdout], [0, ''], first.stderr)
  for (const file of ['index.html', '404.html', 'feed.xml', 'search/index.html', 'search/search.js', 'media/logo.svg'])
    assert.ok(existsSync(join(cwd, '_site', file)), file)
  const tree = listTree(cwd)
  const second = await runCommand(['build'], { cwd })
  assert.match(second.stderr, /^2 issues in _site: 0 files written, \d+ unchanged, 0 removed$/m)
  assert.deepEqual(listTree(cwd), tree)
})

test('two archives of the same content give the same bytes wherever they lie', async () => {
  const [one, other] = [makeFolder(archive), makeFolder(archive)]
  await runCommand(['build'], { cwd: one })
  await runCommand(['build', '--dir', other, '--out', join(other, 'public')], { cwd: one })
  assert.deepEqual(listTree(join(one, '_site')), listTree(join(other, 'public')))
})

test('the pages of a removed issue go, and what the user put into the folder stays', async () => {
  const cwd = makeFolder({ ...archive, '_site/CNAME': 'example.org' })
  await runCommand(['build'], { cwd })
  const issues = Object.keys(listTree(join(cwd, 'content/issues')))
  const id = issues[0]?.replace('.md', '') ?? ''
  assert.ok(existsSync(join(cwd, '_site/issues', id)))
  rmSync(join(cwd, 'content/issues', `${id}.md`))
  rmSync(join(cwd, 'content/sources/2023-10.txt'))
  writeFileSync(
    join(cwd, 'content/permalinks.json'),
    JSON.stringify({ withdrawn: { [`issues/${id}/`]: { date: '2024-05-01', reason: 'Fel' } } }),
  )
  const { status } = await runCommand(['build'], { cwd })
  assert.equal(status, 0)
  assert.deepEqual(Object.keys(listTree(join(cwd, '_site/issues', id))), ['index.html'])
  assert.equal(readFileSync(join(cwd, '_site/CNAME'), 'utf8'), 'example.org')
})

test('a file that the tool did not write is not replaced', async () => {
  const cwd = makeFolder({ ...archive, 'public/index.html': 'mine' })
  const { status, stderr } = await runCommand(['build', '--out', 'public'], { cwd })
  assert.equal(status, 2)
  assert.match(stderr, /`index\.html`.*`--out`/)
  assert.deepEqual(listTree(join(cwd, 'public')), { 'index.html': 'mine' })
})

test('a bad source is told of and the others are published', async () => {
  const cwd = makeFolder({ ...archive, 'content/sources/2023-11.txt': '%PDF-1.7' })
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 1)
  assert.match(stderr, /^content\/sources\/2023-11\.txt:1:1: error: /m)
  assert.match(stderr, /^2 issues in _site: /m)
})

test('an issue that cannot be read stops the build, and the old site stays', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['build'], { cwd })
  const site = listTree(join(cwd, '_site'))
  const issue = Object.keys(listTree(join(cwd, 'content/issues')))[0] ?? ''
  writeFileSync(join(cwd, 'content/issues', issue), '---js\nprocess.exit(0)\n---\n')
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 1)
  assert.match(stderr, new RegExp(`^content/issues/${issue}:1:1: error: .* \\(front-matter-language\\)$`, 'm'))
  assert.deepEqual(listTree(join(cwd, '_site')), site)
})

test('an archive without any issue builds', async () => {
  const { status, stderr } = await runCommand(['build'], {
    cwd: makeFolder({ 'content/newsletter.yaml': archive['content/newsletter.yaml'] }),
  })
  assert.equal(status, 0, stderr)
  assert.match(stderr, /^0 issues in _site: /m)
})

test('a failing template of the archive is named, and is no fault of ours', async () => {
  const cwd = makeFolder({
    ...archive,
    'templates/home.11ty.js': "export const render = () => { throw new Error('oh no') }\n",
  })
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 2)
  assert.match(stderr, /^backissue: the archive's template home\.11ty\.js:1:\d+ failed: oh no/m)
  assert.ok(!existsSync(join(cwd, '_site')))
})

test('--only makes these parts and leaves the others', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['build', '--only', 'feeds'], { cwd })
  assert.ok(existsSync(join(cwd, '_site/feed.xml')))
  assert.ok(!existsSync(join(cwd, '_site/index.html')))
  await runCommand(['build', '--only', 'pages, search'], { cwd })
  for (const file of ['feed.xml', 'index.html', 'search/index.html'])
    assert.ok(existsSync(join(cwd, '_site', file)), file)
  const { status, stderr } = await runCommand(['build', '--only', 'feeds,pictures'], { cwd })
  assert.equal(status, 2)
  assert.match(stderr, /Unexpected part `pictures`/)
})

test('--quiet builds without a word where nothing is missing', async () => {
  // No law of Finland's asks for facts here.
  const files = { ...archive, 'content/newsletter.yaml': newsletterYaml.replace('language: sv', 'language: sv-FI') }
  assert.deepEqual(await runCommand(['build', '--quiet'], { cwd: makeFolder(files) }), {
    status: 0,
    stdout: '',
    stderr: '',
  })
})

test('a Swedish archive is told what the law asks of its accessibility statement, and is built', async () => {
  const { status, stderr } = await runCommand(['build', '--quiet'], { cwd: makeFolder(archive) })
  assert.equal(status, 0)
  assert.match(stderr, /^content\/newsletter\.yaml:1:1: warning: Missing `accessibility`.*\(accessibility-missing\)\n$/)
})

test('the built index answers, as text and as one object a line', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['build', '--quiet'], { cwd })
  const asText = await runCommand(['search', 'lussekatt'], { cwd })
  assert.equal(asText.status, 0)
  assert.match(asText.stdout, /^lussekatt: 1 hit\n\nJulgranen är här \(/)
  const rows = await runCommand(['search', '-', '--format', 'ndjson', '--limit', '1'], {
    cwd,
    input: 'belysning\n\nfinnsinte\n',
  })
  const [hit, none] = rows.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(Object.keys(hit), ['query', 'total', 'hits', 'loaded'])
  assert.deepEqual([hit.query, hit.hits.length, none.query, none.total], ['belysning', 1, 'finnsinte', 0])
  for (const { file, bytes, brotli } of hit.loaded) {
    assert.equal(bytes, readFileSync(join(cwd, '_site', file)).length)
    // The index is compressed already; compressing it again adds a few bytes.
    assert.ok(brotli > 0 && brotli < bytes + 20, file)
  }
})
