import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Row {
  readonly ours: readonly string[]
  readonly outside: readonly string[]
}

/** The import table of src/README.md, by folder. */
function readTable(): ReadonlyMap<string, Row> {
  const rows = readFileSync(join(root, 'src/README.md'), 'utf8').matchAll(
    /^\| (?!folder )([\w./]+) \| (.+?) \| (.+?) \|$/gm,
  )
  const list = (cell = '') => (cell === '–' ? [] : cell.split(', '))
  return new Map(
    [...rows].map(([, folder = '', ours, outside]) => [folder, { ours: list(ours), outside: list(outside) }]),
  )
}

function listSources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(sep, '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
}

/** The row a file belongs to: `pipeline.ts`, `search/build`, `blocks` (with what lies below it), `templates`. */
function unitOf(file: string): string {
  const [top = '', second = '', third = ''] = file.split('/')
  if (top === 'templates') return top
  return second === 'search' ? `${second}/${third}` : second
}

interface Import {
  readonly file: string
  /** As written. */
  readonly specifier: string
  /** From the root, for one of ours; null for a package. */
  readonly target: string | null
}

const statements = /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

function readImports(file: string): readonly Import[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(statements)].map(([, written, deferred]) => {
    const specifier = written ?? deferred ?? ''
    const isOurs = specifier.startsWith('.')
    const path = isOurs ? relative(root, join(root, dirname(file), specifier)).replaceAll(sep, '/') : null
    return { file, specifier, target: path }
  })
}

const table = readTable()
const sources = [...listSources('src'), ...listSources('templates')]
const imports = sources.flatMap(readImports)

/** Types of Node's and of packages come under the package's name. */
const packageOf = (specifier: string) =>
  specifier.startsWith('node:') ? specifier : (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)

const told = (found: readonly Import[]) => found.map(({ file, specifier }) => `${file} imports ${specifier}`)

test('the table has a row for every folder, and a folder for every row', () => {
  const units = new Set(sources.map(unitOf))
  assert.ok(imports.length > 100, 'the imports were not found')
  assert.deepEqual(
    [...units].filter((unit) => !table.has(unit)),
    [],
  )
  assert.deepEqual(
    [...table.keys()].filter((unit) => !units.has(unit)),
    [],
  )
})

test('every import of ours is allowed by the table', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (target === null || unitOf(target) === unitOf(file)) return false
    return !table.get(unitOf(file))?.ours.includes(unitOf(target))
  })
  assert.deepEqual(told(wrong), [])
})

test('every package is allowed by the table', () => {
  const wrong = imports.filter(({ file, specifier, target }) => {
    if (target !== null) return false
    const allowed = table.get(unitOf(file))?.outside ?? []
    return !allowed.includes(packageOf(specifier)) && !(specifier.startsWith('node:') && allowed.includes('node:*'))
  })
  assert.deepEqual(told(wrong), [])
})

test('every package that the table allows is a dependency', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = new Set(
    [...table.values()].flatMap(({ outside }) => outside).filter((name) => !name.startsWith('node:')),
  )
  assert.deepEqual(
    [...named].filter((name) => !(name in dependencies) && !(`@types/${name}` in dependencies)),
    [],
  )
})

test('the table has no circle', () => {
  const isAbove = (from: string, to: string, seen: readonly string[] = []): boolean =>
    (table.get(from)?.ours ?? []).some(
      (next) => next === to || (!seen.includes(next) && isAbove(next, to, [...seen, next])),
    )
  assert.deepEqual(
    [...table.keys()].filter((unit) => isAbove(unit, unit)),
    [],
  )
})

test('other folders are entered by their index', () => {
  const wrong = imports.filter(({ file, target }) => {
    return target !== null && unitOf(target) !== unitOf(file) && !/(^|\/)(index|pipeline)\.ts$/.test(target)
  })
  assert.deepEqual(told(wrong), [])
})

test('every import of ours names a file that is there, with its ending', () => {
  assert.deepEqual(told(imports.filter(({ target }) => target !== null && !existsSync(join(root, target)))), [])
})

/** Code without comments; what a comment says is free. */
const codeOf = (file: string) =>
  readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')

interface Rule {
  readonly name: string
  readonly pattern: RegExp
  /** Where it may stand. */
  readonly except: readonly string[]
}

const domPattern =
  /\bwindow\s*[.[]|\bdocument\.(body|head|title|cookie|location|forms|create\w|get\w|query\w|add\w|write)/
const edges = ['files', 'cache', 'eleventy', 'cli']
const rules: readonly Rule[] = [
  { name: 'disk', pattern: /['"](node:)?fs(\/promises)?['"]/, except: edges },
  // What is past is known on the day of the reading alone.
  { name: 'clock', pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, except: [...edges, 'reading'] },
  { name: 'environment', pattern: /\bprocess\b\s*[.[]|['"]node:(process|os)['"]/, except: edges },
  { name: 'machine locale', pattern: /\.toLocale\w*\(\s*\)|\.localeCompare\([^,)]*\)/, except: [] },
  { name: 'chance', pattern: /\bMath\.random\b|\brandomUUID\b/, except: [] },
  { name: 'page', pattern: domPattern, except: ['search/browser', 'reading'] },
  { name: 'evaluation', pattern: /\beval\(|\bnew Function\(/, except: [] },
  { name: 'default export', pattern: /^export default\b/m, except: [] },
]
for (const { name, pattern, except } of rules) {
  test(`no ${name} outside of ${except.length > 0 ? except.join(', ') : 'nothing'}`, () => {
    const files = sources.filter((file) => !except.includes(unitOf(file)) && pattern.test(codeOf(file)))
    assert.deepEqual(files, [])
  })
}

test('no tracked file names a folder of this machine', (context) => {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) return context.skip('not a git checkout')
  // A path of one part (`/src`, `/root`) may stand in a text for other reasons.
  const folders = [root, dirname(root), homedir()].filter((folder) => folder.split(sep).filter(Boolean).length > 1)
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
  const wrong = files.filter((file) => {
    const path = join(root, file)
    if (!statSync(path).isFile()) return false
    const text = readFileSync(path, 'latin1')
    return folders.some((folder) => text.includes(folder))
  })
  assert.deepEqual(wrong, [])
})

test('beside the promised names stand at the top level only those of tools', () => {
  const promised = [
    'package.json',
    'tsconfig.json',
    '.eleventy.ts',
    'src',
    'content',
    'templates',
    'tests',
    'README.md',
  ]
  const others = ['bin', 'LICENSE', 'CHANGELOG.md', 'package-lock.json']
  // What is built or installed is not a part of the project, and git says which that is.
  const { stdout } = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  const names = new Set(stdout.split('\n').map((path) => path.replace(/\/.*$/s, '')))
  const further = [...names].filter((name) => !/^(?:\.|$)/.test(name) && ![...promised, ...others].includes(name))
  assert.deepEqual(further, [])
})
