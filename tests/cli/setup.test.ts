import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../files/make-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } })
const wanted = lock({
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
})

/** Runs the set-up in a folder of its own, with a stand-in for npm that notes what it was asked for. */
function setUp(
  files: Readonly<Record<string, string>>,
  npm = "require('fs').writeFileSync('called', process.argv.slice(2).join(' '))",
) {
  const folder = makeFolder({ 'package-lock.json': wanted, 'npm.cjs': npm, ...files })
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  const env = { ...process.env, npm_execpath: join(folder, 'npm.cjs') }
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/setup.js')], { env, encoding: 'utf8' })
  const called = join(folder, 'called')
  return { status, stderr, called: existsSync(called) ? readFileSync(called, 'utf8') : null }
}

test('what is installed is not installed again, and nothing is said', () => {
  const installed = lock({ 'node_modules/a': { version: '1.0.0' } })
  assert.deepEqual(setUp({ 'node_modules/.package-lock.json': installed }), { status: 0, stderr: '', called: null })
})

test('packages are installed where there are none, where one lacks, and where one is of another version', () => {
  assert.equal(setUp({}).called, 'ci')
  assert.equal(setUp({ 'node_modules/.package-lock.json': lock({}) }).called, 'ci')
  assert.equal(
    setUp({ 'node_modules/.package-lock.json': lock({ 'node_modules/a': { version: '0.9.0' } }) }).called,
    'ci',
  )
})

test('an installation that fails stops with a message', () => {
  const { status, stderr } = setUp({}, 'process.exit(1)')
  assert.equal(status, 2)
  assert.match(stderr, /`npm ci` failed/)
})
