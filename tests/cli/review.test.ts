import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive, newsletterYaml } from './sample.ts'

const undated = 'KVARTERSNYTT\n\nUtan datum\n\nDet här numret säger inte när det kom.\n'
const issue = 'content/issues/2023-10.md'

interface Finding {
  readonly ruleId: string
  readonly file: string
  readonly reason: string
}

async function check(cwd: string): Promise<readonly Finding[]> {
  const { stdout } = await runCommand(['check', '--format', 'json'], { cwd })
  return JSON.parse(stdout).findings
}

async function run(cwd: string, ...args: readonly string[]): Promise<void> {
  const { status, stderr } = await runCommand(args, { cwd })
  assert.equal(status, 0, stderr)
}

function edit(cwd: string, file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(cwd, file), 'utf8')
  assert.ok(text.search(from) >= 0, `${file} has no ${from}`)
  // A summary says what an article says.
  writeFileSync(join(cwd, file), typeof from === 'string' ? text.replaceAll(from, to) : text.replace(from, to))
}

const missing = async (cwd: string) =>
  (await check(cwd)).filter(({ ruleId }) => ruleId === 'correction-missing').map(({ file }) => file)

test('where the editor wants it so, nothing is public before it was reviewed, and check lists it, the most uncertain first', async () => {
  const cwd = makeFolder({
    ...archive,
    'content/newsletter.yaml': `${newsletterYaml}publish: reviewed\n`,
    'content/sources/gammalt.txt': undated,
  })
  await run(cwd, 'build')
  assert.ok(!existsSync(join(cwd, '_site/issues/2023-10/index.html')))
  assert.doesNotMatch(readFileSync(join(cwd, '_site/feed.xml'), 'utf8'), /<entry/)
  const findings = await check(cwd)
  const waiting = findings.filter(({ ruleId }) => ruleId === 'review-waiting')
  assert.deepEqual(waiting, findings.slice(-3), 'they stand at the end')
  assert.equal(waiting[0]?.file, 'content/issues/gammalt.md')
  assert.match(waiting[0]?.reason ?? '', /date-unknown/)
  edit(cwd, issue, /^title:/m, 'reviewed: true\ntitle:')
  await run(cwd, 'build')
  assert.ok(existsSync(join(cwd, '_site/issues/2023-10/index.html')))
  assert.ok(!existsSync(join(cwd, '_site/issues/2023-12/index.html')))
  assert.equal((await check(cwd)).filter(({ ruleId }) => ruleId === 'review-waiting').length, 2)
})

test('a draft waits, and is nowhere', async () => {
  const cwd = makeFolder(archive)
  await run(cwd, 'import')
  edit(cwd, issue, /^title:/m, 'draft: true\ntitle:')
  await run(cwd, 'build')
  assert.ok(!existsSync(join(cwd, '_site/issues/2023-10/index.html')))
  const [waiting] = (await check(cwd)).filter(({ ruleId }) => ruleId === 'review-waiting')
  assert.match(waiting?.reason ?? '', /a draft/)
})

test('a published text that says something else now is told until a correction says so', async () => {
  const cwd = makeFolder(archive)
  await run(cwd, 'build')
  assert.deepEqual(await missing(cwd), [])
  edit(cwd, issue, 'korv och kaffe', 'fika')
  assert.deepEqual(await missing(cwd), [issue])
  await run(cwd, 'build')
  assert.deepEqual(await missing(cwd), [issue], 'building does not make it forgotten')
  assert.equal((await runCommand(['check', '--strict'], { cwd })).status, 1)
  edit(cwd, issue, /^title:/m, 'corrections:\n  - date: "2023-11-02"\n    text: "Det blev fika."\ntitle:')
  assert.deepEqual(await missing(cwd), [])
  await run(cwd, 'build')
  assert.match(
    readFileSync(join(cwd, '_site/issues/2023-10/index.html'), 'utf8'),
    /2 november 2023<\/time>:? Det blev fika\./,
  )
  assert.match(readFileSync(join(cwd, '_site/feed.xml'), 'utf8'), /<updated>2023-11-02T00:00:00Z<\/updated>/)
  edit(cwd, issue, 'fika efteråt', 'saft efteråt')
  assert.deepEqual(await missing(cwd), [issue], 'the next change needs a correction of its own')
})

test('layout, Markdown and ids are no words, and a text that is as it was again is none of another', async () => {
  const cwd = makeFolder(archive)
  await run(cwd, 'build')
  edit(cwd, issue, '## Ny belysning i trapphusen', '### *Ny* belysning i trapphusen')
  edit(cwd, issue, /korv och kaffe(?!.*")/, '**korv**\noch kaffe')
  assert.deepEqual(await missing(cwd), [])
  edit(cwd, issue, 'handskar', 'vantar')
  assert.deepEqual(await missing(cwd), [issue])
  edit(cwd, issue, 'vantar', 'handskar')
  assert.deepEqual(await missing(cwd), [])
})

test('an editor may say that readers need not know', async () => {
  const cwd = makeFolder(archive)
  await run(cwd, 'build')
  edit(cwd, issue, 'handskar', 'handskar!!! Och vantar')
  edit(cwd, issue, /^title:/m, 'reviewed: true\ntitle:')
  assert.deepEqual(await missing(cwd), [issue], 'that the guesses are right says nothing about it')
  edit(cwd, issue, 'reviewed: true', 'reviewed: [correction-missing]')
  assert.deepEqual(await missing(cwd), [])
  await run(cwd, 'build')
  edit(cwd, issue, /^reviewed: .*\n/m, '')
  assert.deepEqual(await missing(cwd), [], 'the build took it as the text that is published')
})

test('a fresh clone knows what was published, and one that knows nothing warns of nothing', async () => {
  const cwd = makeFolder(archive)
  await run(cwd, 'build')
  rmSync(join(cwd, '_site'), { recursive: true })
  edit(cwd, issue, 'handskar', 'vantar')
  assert.deepEqual(await missing(cwd), [issue])
  writeFileSync(join(cwd, 'content/.backissue/published'), '<<<<<<< ours\nnonsense\n')
  assert.deepEqual(await missing(cwd), [])
})

test('a preview and a part of the site publish nothing', async () => {
  const cwd = makeFolder(archive)
  await run(cwd, 'build', '--preview')
  await run(cwd, 'build', '--only', 'pages')
  assert.ok(!existsSync(join(cwd, 'content/.backissue/published')))
})
