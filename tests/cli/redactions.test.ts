import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive } from './sample.ts'

const named = `KVARTERSNYTT
Nyhetsbrev november 2023

I detta nummer

- Agda Lönnkvist slutar
- Kalendarium

Agda Lönnkvist slutar

Efter elva år slutar styrelsens sekreterare Agda
Lönnkvist. Det var AGDA LÖNNKVISTS förslag att laga taket, och hon nås ännu på
agda.lonnkvist@example.org eller https://example.org/om/Agda_L%C3%B6nnkvist några veckor.

- Taket läcker inte längre, säger Agda Lönnkvist.

Kalendarium

- 24 november, avtackning för Agda Lönnkvist
`
const files = {
  ...archive,
  'content/sources/2023-11.txt': named,
  'content/about.md': '# Om\n\nAgda Lönnkvist skrev.\n',
}
const redactions = '- name: "Agda Lönnkvist"\n  aliases: ["Lönnkvist"]\n  date: "2025-03-01"\n'
const pattern = /l[oö]nnkvist|l%c3%b6nnkvist/i

async function built(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = makeFolder({ ...files, ...more })
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 0, stderr)
  return cwd
}

/** Every text that the site holds, by a way of reading of its own. */
function listTexts(folder: string): readonly (readonly [path: string, text: string])[] {
  const unpack = (path: string, bytes: Uint8Array): readonly (readonly [string, string])[] => {
    if (path.endsWith('.zip'))
      return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [[path, name], ...unpack(name, inner)])
    if (path.endsWith('.bin')) return [[path, inflateSync(bytes).toString('utf8')]]
    return [[path, Buffer.from(bytes).toString('utf8').normalize('NFC')]]
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => [
      [name, name] as const,
      ...unpack(join(parentPath, name), readFileSync(join(parentPath, name))),
    ])
}

const findNamed = (cwd: string) =>
  listTexts(join(cwd, '_site')).flatMap(([path, text]) => (pattern.test(text.replace(/\r\n /g, '')) ? [path] : []))

test('a person who asked for it is named nowhere in what is published, and everywhere in what the editor has', async () => {
  const cwd = await built()
  assert.ok(findNamed(cwd).length > 8, 'the name was there before')
  const before = listTree(join(cwd, 'content'))
  writeFileSync(join(cwd, 'content/redactions.yaml'), redactions)
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 0, stderr)
  assert.deepEqual(findNamed(cwd), [])
  const { 'redactions.yaml': _, 'permalinks.json': now = '', ...after } = listTree(join(cwd, 'content'))
  const { 'permalinks.json': then = '', ...others } = before
  assert.deepEqual(after, others)
  for (const address of Object.keys(JSON.parse(then).published)) assert.ok(JSON.parse(now).published[address], address)
  const page = readFileSync(join(cwd, '_site/issues/2023-11/index.html'), 'utf8')
  assert.match(page, /<time datetime="2025-03-01">1 mars 2025<\/time>/)
  assert.match(page, / id="namn-borttaget-slutar"/)
  assert.match(page, /Det var \(namn borttaget\) förslag/)
  assert.doesNotMatch(readFileSync(join(cwd, '_site/issues/2023-10/index.html'), 'utf8'), /2025-03-01/)
  const feed = readFileSync(join(cwd, '_site/feed.xml'), 'utf8')
  assert.match(feed, /<updated>2025-03-01T00:00:00Z<\/updated>/)
  const again = await runCommand(['build'], { cwd })
  assert.equal(again.status, 0, again.stderr)
  assert.match(again.stderr, /: 0 files written/)
})

test('what is to be taken away builds again, and reads its own sources as unchanged', async () => {
  const cwd = await built({ 'content/redactions.yaml': redactions })
  const folder = makeFolder()
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(cwd, '_site/archive.zip'))))) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const { status, stderr } = await runCommand(['import', '--dry-run'], { cwd: folder })
  assert.equal(status, 0, stderr)
  assert.doesNotMatch(stderr, / new/)
})

test('an issue whose own address is a name gets another', async () => {
  const issue = '---\ntitle: "Utan namn"\n---\n\n## Hej\n\nTill [numret](agda-lonnkvist.md#hej).\n'
  const cwd = await built({ 'content/issues/agda-lonnkvist.md': issue, 'content/issues/namn-borttaget.md': issue })
  writeFileSync(join(cwd, 'content/redactions.yaml'), redactions)
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 0, stderr)
  assert.deepEqual(findNamed(cwd), [])
  assert.ok(listTree(join(cwd, '_site'))['issues/namn-borttaget-2/index.html'])
})

test('redirects and withdrawals are told without the name', async () => {
  const cwd = await built()
  const file = join(cwd, 'content/permalinks.json')
  const record = JSON.parse(readFileSync(file, 'utf8'))
  record.redirects = { 'issues/x/': 'issues/2023-11/#agda-lonnkvist-slutar', 'issues/lonnkvist/': 'issues/2023-11/' }
  record.withdrawn = { 'issues/2021-01/': { date: '2024-01-01', reason: 'Lönnkvist bad om det' } }
  writeFileSync(file, JSON.stringify(record))
  writeFileSync(join(cwd, 'content/redactions.yaml'), redactions)
  const { status, stderr } = await runCommand(['build'], { cwd })
  assert.equal(status, 0, stderr)
  assert.deepEqual(findNamed(cwd), [])
  assert.match(readFileSync(join(cwd, '_site/issues/x/index.html'), 'utf8'), /#namn-borttaget-slutar/)
})

const refused: readonly (readonly [how: string, more: Readonly<Record<string, string>>, message: RegExp])[] = [
  [
    'in the settings',
    { 'content/newsletter.yaml': `${archive['content/newsletter.yaml']}publisher:\n  name: A. Lönnkvist\n` },
    /^content\/newsletter\.yaml:1:1: error: `publisher\.name` names someone .*\(redacted-name\)$/m,
  ],
  [
    'in a template of the archive',
    { 'package.json': '{"type":"module"}', 'templates/about.11ty.js': "export default () => 'AGDA L&Ouml;NNKVIST'" },
    /^content\/redactions\.yaml:1:1: error: `about\/index\.html` .* removed on 2025-03-01.*\(name-left\)$/m,
  ],
  ['in a file that is copied', { 'content/media/a.txt': 'agda lönnkvist' }, /`media\/a\.txt`.*\(name-left\)$/m],
]
for (const [how, more, message] of refused) {
  test(`nothing is published where a name is left ${how}`, async () => {
    const cwd = makeFolder({ ...files, ...more, 'content/redactions.yaml': redactions })
    for (const args of [['build'], ['build', '--preview'], ['build', '--offline']]) {
      const { status, stderr } = await runCommand(args, { cwd })
      assert.equal(status, 1)
      assert.match(stderr, message)
      assert.doesNotMatch(stderr, pattern)
      assert.equal(listTree(cwd)['_site/index.html'], undefined)
    }
  })
}

test('nothing is published while the list of names cannot be read', async () => {
  for (const [file, text, message] of [
    ['content/redactions.yaml', '- name: [', /content\/redactions\.yaml:1:\d+: error: .*\(redactions\)/],
    ['content/redactions.yaml', '- name: "Agda Lönnkvist"\n', /error: .*`0\.date`/],
    ['content/redactions.yaml', '- nmae: "x"\n', /error: .*expected `name`, `date`/],
    ['content/redactions.yaml', '- name: "Agda Lönnkvist"\n  date: "2025-02-31"\n', /`0\.date`.*a day that exists/],
    ['content/redactions.yaml', '- *agda\n', /error: Unexpected YAML: Unresolved alias/],
    ['content/redactions.yaml', '- name: "Bo"\n  date: "2025-03-01"\n', /three letters/],
    ['content/redactions.yaml', 'Agda Lönnkvist\n', /expected a list of entries/],
    ['redactions.yaml', redactions, /Nobody reads `redactions\.yaml`/],
  ] as const) {
    const cwd = makeFolder({ ...files, [file]: text })
    for (const command of ['build', 'check']) {
      const { status, stderr } = await runCommand([command], { cwd })
      assert.equal(status, 1, text)
      assert.match(stderr, message)
      assert.equal(listTree(cwd)['_site/index.html'], undefined)
    }
  }
})

test('the list of names may begin with a byte order mark, and use anchors', async () => {
  const text = '- &who\n  name: "Agda Lönnkvist"\n  aliases: ["Lönnkvist"]\n  date: "2025-03-01"\n- *who\n'
  const cwd = await built({ 'content/redactions.yaml': `\uFEFF${text.replaceAll('\n', '\r\n')}` })
  assert.deepEqual(findNamed(cwd), [])
})

test('check speaks of the texts as they are written', async () => {
  const cwd = await built({ 'content/redactions.yaml': redactions })
  const { status, stderr } = await runCommand(['check'], { cwd })
  assert.equal(status, 0, stderr)
})

test('what stays in the output names nobody either: a part is not built beside an old one', async () => {
  const cwd = await built()
  writeFileSync(join(cwd, 'content/redactions.yaml'), redactions)
  const before = listTree(join(cwd, '_site'))
  const { status, stderr } = await runCommand(['build', '--only', 'pages'], { cwd })
  assert.equal(status, 1)
  assert.match(stderr, /`feed\.xml` of the site stays in the output and would still name someone .*\(name-left\)/)
  assert.deepEqual(listTree(join(cwd, '_site')), before)
  const whole = await runCommand(['build'], { cwd })
  assert.equal(whole.status, 0, whole.stderr)
  writeFileSync(join(cwd, '_site/mine.html'), 'LÖNNKVIST')
  const mine = await runCommand(['build'], { cwd })
  assert.equal(mine.status, 1)
  assert.match(mine.stderr, /`mine\.html` of the site stays in the output/)
})
