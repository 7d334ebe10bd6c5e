import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { archive } from './cli/sample.ts'
import { listTree } from './files/list-tree.ts'
import { makeFolder } from './files/make-folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** An archive folder as a user has it: the packed tool and its dependencies, and nothing of this repository. */
const user = makeFolder({ ...archive, 'package.json': '{ "type": "module" }' })
const installed = join(user, 'node_modules/backissue')

/** Packing compiles into `dist`, so it is done on a copy: other tests start the checkout they run from meanwhile. */
function pack(): string {
  const checkout = makeFolder()
  for (const { name } of readdirSync(root, { withFileTypes: true })) {
    if (['.git', 'node_modules', 'dist', '_site', 'tests', 'content'].includes(name)) continue
    cpSync(join(root, name), join(checkout, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
  run('npm', ['pack', '--offline', '--silent', '--pack-destination', checkout], checkout)
  return join(checkout, readdirSync(checkout).find((name) => name.endsWith('.tgz')) ?? '')
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${stderr}${stdout}`)
  return stdout
}

/** Links what `npm install --omit=dev` would install: dependencies and theirs, and no development tools. */
function linkDependencies(): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>
  }
  for (const [path, { dev }] of Object.entries(packages)) {
    // What lies inside another package comes along with it.
    if (dev || path.lastIndexOf('node_modules/') !== 0 || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(user, path)), { recursive: true })
    symlinkSync(join(root, path), join(user, path))
  }
}

before(() => {
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', pack(), '-C', installed, '--strip-components=1'], user)
  linkDependencies()
})

test('the package holds what it needs to run, and no sources, tests or tools', () => {
  const files = Object.keys(listTree(installed))
  const wanted = [
    'package.json',
    'LICENSE',
    'CHANGELOG.md',
    'bin/backissue.js',
    'dist/src/cli/main.js',
    'dist/src/index.js',
    'dist/types/index.d.ts',
    'dist/types/eleventy/backissue-plugin.d.ts',
    'dist/search/search.js',
    'dist/search/start.js',
    'dist/search/worker.js',
    'dist/templates/assets/style.css',
    'dist/templates/assets/reading.js',
    'src/starter/gitignore',
  ]
  for (const file of wanted) assert.ok(files.includes(file), file)
  const foreign = files.filter(
    (file) =>
      !/^(package\.json|LICENSE|CHANGELOG\.md|README\.md|bin\/backissue\.js|dist\/.*|src\/starter\/.*)$/.test(file),
  )
  assert.deepEqual(foreign, [])
  assert.deepEqual(
    files.filter((file) => /(?<!\.d)\.ts$|stamp$|\.tmp$/.test(file)),
    [],
  )
  assert.ok(!existsSync(join(user, 'node_modules/tsx')), 'a TypeScript loader is within reach')
})

test('the installed command imports and builds an archive', () => {
  const bin = join('node_modules', 'backissue', 'bin', 'backissue.js')
  run(process.execPath, [bin, 'build'], user)
  const site = Object.keys(listTree(join(user, '_site')))
  for (const file of [
    'index.html',
    '404.html',
    'feed.xml',
    'calendar.ics',
    'search/index.html',
    'search/search.js',
    'search/worker.js',
    'assets/style.css',
  ])
    assert.ok(site.includes(file), file)
  assert.equal(site.filter((file) => /^issues\/[^/]+\/index\.html$/.test(file)).length, 2)
  assert.match(run(process.execPath, [bin, 'search', 'lussekatt'], user), /^lussekatt: 1 hit/)
})

test('in an empty folder the installed command makes an archive whose own scripts import, check, build and search it', () => {
  mkdirSync(join(user, 'node_modules/.bin'), { recursive: true })
  symlinkSync(join(installed, 'bin/backissue.js'), join(user, 'node_modules/.bin/backissue'))
  run('npx', ['--offline', 'backissue', 'init', 'new', '--language', 'sv'], user)
  const cwd = join(user, 'new')
  for (const script of ['import', 'check', 'build']) run('npm', ['run', '--offline', script], cwd)
  assert.ok(existsSync(join(cwd, '_site/issues/2024-03/index.html')))
  assert.match(run('npx', ['--offline', 'backissue', 'search', 'lånekort'], cwd), /^lånekort: [1-9]/)
})

test('the package is a plugin for a site of Eleventy', () => {
  const cwd = join(user, 'site')
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'index.md'), '# {{ backissue.newsletter.title }}\n')
  writeFileSync(
    join(cwd, 'eleventy.config.mjs'),
    `import { backissuePlugin } from 'backissue/eleventy'
export default (config) => config.addPlugin(backissuePlugin, { dir: '../new', at: 'arkiv' })
`,
  )
  run(process.execPath, [join(user, 'node_modules/@11ty/eleventy/cmd.cjs'), '--config=eleventy.config.mjs'], cwd)
  assert.match(readFileSync(join(cwd, '_site/index.html'), 'utf8'), /<h1>Nytt från Kvarnbybiblioteket<\/h1>/)
  assert.ok(existsSync(join(cwd, '_site/arkiv/issues/2024-03/index.html')))
})

test('the package can be imported, and what it exports works', () => {
  writeFileSync(
    join(user, 'use.js'),
    `import { importIssue } from 'backissue'
const bytes = new TextEncoder().encode('KVARTERSNYTT\\nNyhetsbrev oktober 2023\\n\\nGården städas\\n\\nVi städar gården på lördag.\\n')
const { value } = importIssue(bytes, { file: 'a.txt', language: 'sv', sha256: '', importer: '0' })
console.log(value.id)
`,
  )
  assert.equal(run(process.execPath, ['use.js'], user), '2023-10\n')
})

test('the types of the package tell right use from wrong', () => {
  writeFileSync(
    join(user, 'use.ts'),
    `import { importIssue, type Issue } from 'backissue'
import { backissuePlugin, type PluginOptions } from 'backissue/eleventy'
export const options: PluginOptions = { dir: 'newsletter', at: 'archive' }
// @ts-expect-error: a part that is none
backissuePlugin({} as never, { only: ['everything'] })
export const issue: Issue | undefined = importIssue(new Uint8Array(), { file: 'a', language: 'sv', sha256: '', importer: '' }).value?.issue
// @ts-expect-error: the options are required
importIssue(new Uint8Array())
`,
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  run(
    process.execPath,
    [tsc, '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.ts'],
    user,
  )
})
