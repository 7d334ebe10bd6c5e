import assert from 'node:assert/strict'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive } from './sample.ts'

const calendar = '\nKalendarium\n\n- 14 oktober, städdag på gården\n'
const sources = { ...archive, 'content/sources/2023-10.txt': `${archive['content/sources/2023-10.txt']}${calendar}` }

interface Record {
  readonly published: Readonly<globalThis.Record<string, readonly string[]>>
  readonly redirects: globalThis.Record<string, string>
  readonly withdrawn: globalThis.Record<string, unknown>
}

const permalinks = 'content/permalinks.json'
const readRecord = (cwd: string): Record => JSON.parse(readFileSync(join(cwd, permalinks), 'utf8'))

function say(cwd: string, more: Partial<Pick<Record, 'redirects' | 'withdrawn'>>): void {
  const record = readRecord(cwd)
  writeFileSync(
    join(cwd, permalinks),
    JSON.stringify({
      ...record,
      redirects: { ...record.redirects, ...more.redirects },
      withdrawn: { ...record.withdrawn, ...more.withdrawn },
    }),
  )
}

function edit(cwd: string, file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(cwd, file), 'utf8')
  assert.ok(text.search(from) >= 0, `${file} has no ${from}`)
  writeFileSync(join(cwd, file), text.replace(from, to))
}

async function built(): Promise<string> {
  const cwd = makeFolder(sources)
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 0, stderr)
  return cwd
}

const page = (cwd: string, address: string) => readFileSync(join(cwd, '_site', address, 'index.html'), 'utf8')

test('a build remembers every address, in order and one page a line, and the next one changes nothing', async () => {
  const cwd = await built()
  const text = readFileSync(join(cwd, permalinks), 'utf8')
  const { published } = readRecord(cwd)
  assert.deepEqual(Object.keys(published), Object.keys(published).toSorted())
  assert.ok(published['issues/2023-10/']?.includes('hoststadning-pa-garden'))
  assert.ok(published['issues/2023-10/']?.includes('entry-2023-10-14-staddag-pa-garden'))
  for (const address of ['years/2023/', 'calendar/2023-10-14-staddag-pa-garden.ics', 'feed/2023.xml', 'feed.xml'])
    assert.ok(published[address], address)
  assert.match(text, /^ {4}"issues\/2023-10\/": \[.*\],?$/m)
  await runCommand(['build'], { cwd })
  assert.equal(readFileSync(join(cwd, permalinks), 'utf8'), text)
})

test('a title may be edited: its section stays where it was', async () => {
  const cwd = await built()
  edit(cwd, 'content/issues/2023-10.md', '## Höststädning på gården', '## Städdag')
  assert.equal((await runCommand(['build'], { cwd })).status, 0)
  assert.match(page(cwd, 'issues/2023-10'), / id="hoststadning-pa-garden"/)
})

test('an address that would be lost stops the build, and the line that is named keeps it', async () => {
  const cwd = await built()
  edit(cwd, 'content/issues/2023-10.md', 'id: "hoststadning-pa-garden"', 'id: "staddag"')
  const before = page(cwd, 'issues/2023-10')
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 1)
  assert.match(
    stderr,
    /^content\/permalinks\.json:10:5: error: .*`issues\/2023-10\/#hoststadning-pa-garden`.*\(address-lost\)$/m,
  )
  assert.equal(page(cwd, 'issues/2023-10'), before, 'the old site stays')
  const [, from = '', to = ''] = /`"([^"]+)": "([^"]+)"` to `redirects`/.exec(stderr) ?? []
  say(cwd, { redirects: { [from]: to } })
  const again = await runCommand(['build'], { cwd })
  assert.equal(again.status, 0, again.stderr)
  assert.match(page(cwd, 'issues/2023-10'), / id="staddag"[^>]*><span id="hoststadning-pa-garden"><\/span>/)
})

test('a renamed issue is found at its old address, its sections and calendar too', async () => {
  const cwd = await built()
  renameSync(join(cwd, 'content/issues/2023-10.md'), join(cwd, 'content/issues/2023-10-07.md'))
  rmSync(join(cwd, 'content/.backissue/2023-10.md'))
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 1)
  assert.match(stderr, /`"issues\/2023-10\/": "issues\/2023-10-07\/"` to `redirects`, or `.*` to `withdrawn`/)
  assert.equal(stderr.match(/address-lost/g)?.length, 1, stderr)
  say(cwd, { redirects: { 'issues/2023-10/': 'issues/2023-10-07/' } })
  const again = await runCommand(['build'], { cwd })
  assert.equal(again.status, 0, again.stderr)
  const moved = page(cwd, 'issues/2023-10')
  assert.match(moved, /<link rel="canonical" href="https:\/\/example\.org\/kvarter\/issues\/2023-10-07\/">/)
  assert.match(moved, /<meta http-equiv="refresh" content="0; url=\.\.\/\.\.\/issues\/2023-10-07\/">/)
  assert.match(
    moved,
    /<li id="hoststadning-pa-garden"><a href="\.\.\/\.\.\/issues\/2023-10-07\/#hoststadning-pa-garden">Höststädning på gården<\/a>/,
  )
  assert.match(
    readFileSync(join(cwd, '_site/_redirects'), 'utf8'),
    /^\/kvarter\/issues\/2023-10\/ \/kvarter\/issues\/2023-10-07\/ 301$/m,
  )
})

test('a withdrawn issue leaves a page that says when and why, and its entries need no line', async () => {
  const cwd = await built()
  rmSync(join(cwd, 'content/issues/2023-10.md'))
  assert.equal((await runCommand(['build'], { cwd })).status, 1)
  say(cwd, {
    withdrawn: { 'issues/2023-10/': { date: '2024-05-01', reason: 'Innehöll <fel> uppgifter' } },
    redirects: { 'calendar/2023/': 'calendar/' },
  })
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 0, stderr)
  assert.match(
    page(cwd, 'issues/2023-10'),
    /<h1>Numret har tagits bort<\/h1>\n<p><time datetime="2024-05-01">2024-05-01<\/time>: Innehöll &#60;fel&#62; uppgifter<\/p>/,
  )
})

test('a feed or calendar that went is a copy of the one that is named', async () => {
  const cwd = await built()
  edit(cwd, 'content/issues/2023-10.md', /(id: ")2023-10-14-staddag-pa-garden/, '$1stadning')
  edit(cwd, 'content/issues/2023-10.md', /\n *section: "kalendarium"\n/, '\n')
  const { stderr } = await runCommand(['build'], { cwd })
  const lines = [...stderr.matchAll(/`"([^"]+)": "([^"]*)"` to `redirects`/g)].map(
    ([, from = '', to = '']) => [from, to] as const,
  )
  assert.deepEqual(lines.map(([from]) => from).toSorted(), [
    'calendar/2023-10-14-staddag-pa-garden.ics',
    'issues/2023-10/#entry-2023-10-14-staddag-pa-garden',
  ])
  say(cwd, {
    redirects: { ...Object.fromEntries(lines), 'calendar/2023-10-14-staddag-pa-garden.ics': 'calendar/stadning.ics' },
  })
  const again = await runCommand(['build'], { cwd })
  assert.equal(again.status, 0, again.stderr)
  const read = (name: string) => readFileSync(join(cwd, '_site/calendar', name), 'utf8')
  assert.equal(read('2023-10-14-staddag-pa-garden.ics'), read('stadning.ics'))
})

test('redirects may follow each other, and may not run in a circle or to nowhere', async () => {
  const cwd = await built()
  edit(cwd, 'content/issues/2023-10.md', 'id: "hoststadning-pa-garden"', 'id: "c"')
  const old = 'issues/2023-10/#hoststadning-pa-garden'
  say(cwd, { redirects: { [old]: 'issues/2023-10/#b', 'issues/2023-10/#b': 'issues/2023-10/#c' } })
  assert.equal((await runCommand(['build'], { cwd })).status, 0)
  say(cwd, { redirects: { 'issues/2023-10/#b': old } })
  const circle = await runCommand(['build'], { cwd })
  assert.equal(circle.status, 1)
  assert.match(circle.stderr, /\(redirect-target\)$/m)
})

test('what cannot be read as permalinks stops the build with a message', async () => {
  const cwd = await built()
  for (const [text, place] of [
    ['{', '1:2'],
    ['[]', '1:1'],
    ['{"published": {"/x": []}}', '1:16'],
    ['{\n"redirects": {\n"b/": "",\n"a/": "../../etc/"}}', '4:1'],
    ['{"withdrawn":\n{"a/": {}}}', '2:2'],
    ['{"withdrawn":\n{"a/": {"date": "2024-02-30", "reason": "x"}}}', '2:9'],
    ['{"redirects": {},\n "redirects": {"a/": ""}}', '2:2'],
    ['{"published": {"a/": ["b"],\n"a/": ["\\"a/\\": c"]}}', '2:1'],
    ['{\n<<<<<<< HEAD\n}\n', '2:1'],
  ] as const) {
    writeFileSync(join(cwd, permalinks), text)
    const { status, stderr } = await runCommand(['build'], { cwd })
    assert.equal(status, 1, text)
    assert.match(stderr, new RegExp(`^content/permalinks\\.json:${place}: error: .*\\(permalinks\\)$`, 'm'))
  }
})

test('permalinks may begin with a byte order mark', async () => {
  const cwd = await built()
  const text = readFileSync(join(cwd, permalinks), 'utf8')
  writeFileSync(join(cwd, permalinks), `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 0, stderr)
  assert.equal(readFileSync(join(cwd, permalinks), 'utf8'), text)
})

test('a preview promises nothing, and neither does a part of the site', async () => {
  const cwd = makeFolder(sources)
  for (const args of [
    ['build', '--preview'],
    ['build', '--only', 'feeds'],
  ]) {
    assert.equal((await runCommand(args, { cwd })).status, 0)
    assert.ok(!existsSync(join(cwd, permalinks)))
  }
})

test('old addresses lead on after a preview or a part of the site is written over the whole one', async () => {
  const cwd = await built()
  const withdrawal = { date: '2024-05-01', reason: 'Fel' }
  const redirects = {
    'issues/old/': 'issues/2023-10/',
    'issues/2023-10/#gammal': 'issues/2023-10/#hoststadning-pa-garden',
  }
  say(cwd, { redirects, withdrawn: { 'issues/2021-05/': withdrawal } })
  const whole = await runCommand(['build'], { cwd })
  assert.equal(whole.status, 0, whole.stderr)
  assert.match(page(cwd, 'issues/2023-10'), /<span id="gammal">/)
  const before = listTree(join(cwd, '_site'))
  for (const args of [['--preview'], ['--only', 'pages,search'], ['--only', 'pages,search,feeds', '--preview']]) {
    const { status, stderr } = await runCommand(['build', ...args], { cwd })
    assert.equal(status, 0, stderr)
    assert.deepEqual(listTree(join(cwd, '_site')), before, args.join(' '))
  }
})
