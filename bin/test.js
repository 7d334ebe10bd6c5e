#!/usr/bin/env node
// The project's checks: types, lint and format, then all tests in one run, whose closing lines come last.
// With arguments only the tests whose path contains one of them: `npm test -- cli dates`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const filters = process.argv.slice(2)
const chromium = findChromium()

/** @param {string} folder @returns {string[]} paths from the root, in order */
function listTests(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : listTests(path)
      return entry.name.endsWith('.test.ts') ? [path] : []
    })
    .sort()
}

/** @param {string} title @param {readonly string[]} args a script of Node's and its arguments */
function check(title, args) {
  process.stderr.write(`${title} …\n`)
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) failed.push(title)
}

/** @type {string[]} */
const failed = []
if (filters.length === 0) {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
  check('types', [tsc, '-p', '.'])
  check('types of the search script', [tsc, '-p', join('src', 'search', 'browser')])
  check('types of the search worker', [tsc, '-p', join('src', 'search', 'worker')])
  check('types of the reading script', [tsc, '-p', join('src', 'reading')])
  check('lint and format', [join('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'ci', '--colors=off'])
}
const all = listTests('tests').filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)))
const files = all.filter((file) => chromium !== null || !file.startsWith('tests/browser/'))
const reporter = process.stdout.isTTY ? 'spec' : 'tap'
if (all.length === 0) {
  process.stderr.write('test: no test files match\n')
  process.exit(2)
}
const temporary = mkdtempSync(join(tmpdir(), 'backissue-test-'))
const told = join(temporary, 'failed')
const options = [
  '--import',
  'tsx',
  '--test',
  '--test-concurrency=2',
  '--test-timeout=300000',
  ...[`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'],
  ...[`--test-reporter=${new URL('failed-tests.js', import.meta.url).href}`, `--test-reporter-destination=${told}`],
]
// In a log of continuous integration lines of progress, which come by the clock, would stand among the messages that are compared.
const env = { ...process.env, CI: '', ...(chromium ? { BACKISSUE_CHROMIUM: chromium } : {}) }
// Without a file Node would look for tests by itself.
const run =
  files.length > 0 && spawnSync(process.execPath, [...options, ...files], { cwd: root, stdio: 'inherit', env })
if (run && run.status !== 0) failed.push('tests')
const left = all.length - files.length
if (left > 0) {
  process.stderr.write(
    `NOT RUN: ${left} files of browser tests, for want of Chromium; install it, or name one in BACKISSUE_CHROMIUM\n`,
  )
}
if (failed.length > 0) process.stderr.write(`FAILED: ${failed.join(', ')}\n${run ? readFileSync(told, 'utf8') : ''}`)
rmSync(temporary, { recursive: true })
process.exitCode = failed.length > 0 ? 1 : 0
