import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { newsletterSchema, readNewsletter } from '../../src/files/index.ts'
import { locales } from '../../src/locales/index.ts'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

async function init(language: string): Promise<string> {
  const cwd = makeFolder()
  const { status, stderr } = await runCommand(['init', 'Our archive', '--language', language], { cwd })
  assert.equal(status, 0, stderr)
  return join(cwd, 'Our archive')
}

for (const { tag } of locales) {
  test(`a new archive in ${tag} checks without an error or a doubt, and builds`, async () => {
    const dir = await init(tag)
    const { status, stdout } = await runCommand(['check', '--format', 'json'], { cwd: dir })
    const rules = new Set(
      (JSON.parse(stdout).findings ?? JSON.parse(stdout)).map((one: { ruleId: string }) => one.ruleId),
    )
    // What only the editor can know: where it is published, and what is true of its accessibility.
    rules.delete('url-missing')
    rules.delete('accessibility-missing')
    assert.deepEqual([status, [...rules]], [0, []])
    // Nobody else can say what the law of Swedish public agencies asks for, and what is made up would be published.
    const strict = await runCommand(['check', '--strict', '--quiet'], { cwd: dir })
    assert.equal(strict.status, tag === 'sv' ? 1 : 0, strict.stderr)
    const built = await runCommand(['build'], { cwd: dir })
    assert.equal(built.status, 0, built.stderr)
    const home = readFileSync(join(dir, '_site/index.html'), 'utf8')
    assert.match(home, new RegExp(`<html lang="${tag}">`))
    const issue = readFileSync(join(dir, 'content/issues/2024-03.md'), 'utf8')
    assert.match(issue, new RegExp(`^lang: "${tag}"$`, 'm'))
    assert.equal(issue.match(/^ {2}- id: "2024-03-(?:11|21)-/gm)?.length, /^suggested:/m.test(issue) ? 3 : 2, issue)
    assert.match(readFileSync(join(dir, 'README.md'), 'utf8'), /^# .*\n[\s\S]*npm install[\s\S]*permalinks\.json/)
  })
}

test('backissue is the only thing that a new archive depends on', async () => {
  const { name, dependencies, ...rest } = JSON.parse(readFileSync(join(await init('en'), 'package.json'), 'utf8'))
  assert.deepEqual([name, dependencies], ['our-archive', { backissue: `^${version}` }])
  assert.ok(!('devDependencies' in rest))
})

/** Every key that a schema knows, with the keys above it: `theme.accent`. */
function listKeys(schema: unknown, path = ''): readonly string[] {
  const { entries, item, wrapped, pipe } = { ...(schema as Readonly<Record<string, unknown>> | undefined) }
  const inner = item ?? wrapped ?? (Array.isArray(pipe) ? pipe.at(-1) : undefined)
  if (entries === undefined || entries === null) return inner === undefined ? [] : listKeys(inner, path)
  return Object.entries(entries).flatMap(([key, value]) => {
    const own = path === '' ? key : `${path}.${key}`
    return [own, ...listKeys(value, own)]
  })
}

const keysOf = (value: unknown, path = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => keysOf(each, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`
    return [own, ...keysOf(inner, own)]
  })
}

test('newsletter.yaml of a new archive has every key of the schema, each explained, and each may be used as it stands', async () => {
  const dir = await init('sv')
  const file = join(dir, 'content/newsletter.yaml')
  const text = readFileSync(file, 'utf8')
  mkdirSync(join(dir, 'content/media'), { recursive: true })
  writeFileSync(join(dir, 'content/media/logo.svg'), '<svg/>')
  writeFileSync(file, text.replace(/^#(?! |$)|^#(?= +(?:- )?\w+: ["[]| +\w+:$)/gm, ''))
  const { value, messages } = await readNewsletter(dir, locales)
  assert.deepEqual(messages, [])
  const known = listKeys(newsletterSchema)
  assert.ok(known.includes('accessibility.faults.planned') && known.includes('theme.accent'), known.join())
  const used = new Set(keysOf(value))
  assert.deepEqual(
    known.filter((key) => !used.has(key)),
    [],
  )
  const lines = text.split('\n')
  const top = known.filter((key) => !key.includes('.'))
  for (const key of top) {
    const at = lines.findIndex((line) => line.replace(/^#/, '').startsWith(`${key}:`))
    assert.match(lines[at - 1] ?? '', /^# \S/, `${key} is not explained`)
  }
})

test('init adds to a folder that has other things, and its example only where there are no texts', async () => {
  const cwd = makeFolder({
    'notes.txt': 'mine',
    'content/sources/2023-10.txt': 'KVARTERSNYTT\nOktober 2023\n\nEtt\n\nText.\n',
  })
  const { status, stderr } = await runCommand(['init', '--language', 'sv'], { cwd })
  assert.equal(status, 0, stderr)
  assert.ok(!existsSync(join(cwd, 'content/sources/2024-03.txt')))
  assert.ok(existsSync(join(cwd, 'content/issues/2023-10.md')))
  assert.equal(readFileSync(join(cwd, 'notes.txt'), 'utf8'), 'mine')
})

test('init takes a folder in which backissue was installed', async () => {
  const text = '{ "dependencies": { "backissue": "^0.1.0" } }'
  const cwd = makeFolder({ 'package.json': text })
  assert.equal((await runCommand(['init'], { cwd })).status, 0)
  assert.equal(readFileSync(join(cwd, 'package.json'), 'utf8'), text)
})

for (const [path, contents] of [
  ['README.md', 'mine'],
  ['content/newsletter.yaml', 'title: x\nlanguage: sv\n'],
  ['package.json', '{ "dependencies": {} }'],
  ['content', 'a file'],
  ['.github/workflows', 'a file'],
] as const) {
  test(`init replaces nothing: where \`${path}\` is in the way it writes nothing`, async () => {
    const cwd = makeFolder({ [path]: contents })
    const before = listTree(cwd)
    const { status, stderr } = await runCommand(['init'], { cwd })
    assert.equal(status, 2)
    assert.ok(stderr.includes(path), stderr)
    assert.deepEqual(listTree(cwd), before)
  })
}

test('init writes through no link', async (context) => {
  const [cwd, elsewhere] = [makeFolder(), makeFolder()]
  try {
    symlinkSync(elsewhere, join(cwd, 'content'))
  } catch {
    return context.skip('no links here')
  }
  assert.equal((await runCommand(['init'], { cwd })).status, 2)
  assert.deepEqual(listTree(elsewhere), {})
})

test('a second init in the same place refuses', async () => {
  const dir = await init('en')
  const before = listTree(dir)
  assert.equal((await runCommand(['init'], { cwd: dir })).status, 2)
  assert.deepEqual(listTree(dir), before)
})

for (const [language, expected] of [
  ['en-gb', 'en-GB'],
  ['no', 'no'],
  ['sv-FI', 'sv-FI'],
] as const) {
  test(`${language} is a language that init knows`, async () => {
    assert.match(
      readFileSync(join(await init(language), 'content/newsletter.yaml'), 'utf8'),
      new RegExp(`^language: "${expected}"$`, 'm'),
    )
  })
}

test('init names the languages there are where it does not know one', async () => {
  for (const language of ['fr', 'swedish', '', 'x y']) {
    const { status, stderr } = await runCommand(['init', '--language', language], { cwd: makeFolder() })
    assert.equal(status, 2)
    assert.match(stderr, /expected one of `sv`/)
  }
})

const example = [
  'content/sources/2024-03.txt',
  'content/issues/2024-03.md',
  'content/.backissue',
  'content/permalinks.json',
]

test('every guide tells how the example is taken away, and nothing is left of it then', async () => {
  const folder = new URL('../../src/starter/', import.meta.url)
  for (const { tag } of locales) {
    const [step = ''] = /^1\. .*$/m.exec(readFileSync(new URL(`${tag}/README.md`, folder), 'utf8')) ?? []
    assert.deepEqual(
      [...step.matchAll(/`([^`]+)`/g)].map(([, path]) => path),
      example,
      tag,
    )
  }
  const dir = await init('sv')
  assert.equal((await runCommand(['build'], { cwd: dir })).status, 0)
  for (const path of example) rmSync(join(dir, path), { recursive: true })
  writeFileSync(
    join(dir, 'content/sources/mars.txt'),
    'HAMNBLADET\nMars 2024\n\nBryggan\n\nBryggan har fått nya plankor.\n',
  )
  const built = await runCommand(['build'], { cwd: dir })
  assert.equal(built.status, 0, built.stderr)
  assert.match(built.stderr, /1 source: 1 new/)
  const { stdout } = await runCommand(['check', '--format', 'json'], { cwd: dir })
  const rules = JSON.parse(stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId)
  assert.deepEqual(
    rules.filter((rule: string) => !/^(?:url-missing|accessibility-missing)$/.test(rule)),
    [],
  )
})

test('every file of the starter is used', () => {
  const folder = fileURLToPath(new URL('../../src/starter', import.meta.url))
  const names = Object.keys(listTree(folder))
  const wanted = ['README.md', 'issue.txt'].flatMap((name) => locales.map(({ tag }) => `${tag}/${name}`))
  assert.deepEqual(
    names.toSorted(),
    [
      ...wanted,
      'newsletter.yaml',
      'gitignore',
      'gitattributes',
      'github.yml',
      'gitlab.yml',
      'github-shards.yml',
      'gitlab-shards.yml',
    ].toSorted(),
  )
})
