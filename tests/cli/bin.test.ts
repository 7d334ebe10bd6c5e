import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../files/make-folder.ts'
import { october } from './sample.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A checkout of its own, so that the tests do not compile into the one they run from. */
function makeCheckout({ installed = true } = {}): string {
  const folder = makeFolder()
  for (const name of ['bin', 'src', 'templates', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  if (installed) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const checkout = makeCheckout()

const start = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'bin/backissue.js'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })

test('many first starts at the same time all compile and all run', async () => {
  const runs = Array.from({ length: 4 }, async () => {
    const child = spawn(process.execPath, [join(checkout, 'bin/backissue.js'), '--version'])
    const [stdout, stderr] = await Promise.all([buffer(child.stdout), buffer(child.stderr)])
    return `${stdout}${stderr}`
  })
  for (const printed of await Promise.all(runs)) assert.match(printed, /^\d+\.\d+\.\d+\n$/)
})

test('a changed source is compiled, and the output of a removed one goes', () => {
  const source = join(checkout, 'src/cli/main.ts')
  const asset = join(checkout, 'templates/assets/extra.svg')
  const before = readFileSync(source, 'utf8')
  const compiled = () => readFileSync(join(checkout, 'dist/src/cli/main.js'), 'utf8')
  writeFileSync(source, `${before}export const extra: number = 1\n`)
  writeFileSync(asset, '<svg/>')
  assert.equal(start(checkout, '--version').status, 0)
  assert.match(compiled(), /extra = 1/)
  assert.ok(existsSync(join(checkout, 'dist/templates/assets/extra.svg')))
  writeFileSync(source, `${before}export const extra: number = 2\n`)
  utimesSync(source, new Date(0), new Date(0)) // older than the stamp, as after a branch switch or a restored backup
  assert.equal(start(checkout, '--version').status, 0)
  assert.match(compiled(), /extra = 2/)
  writeFileSync(source, before)
  rmSync(asset)
  assert.equal(start(checkout, '--version').status, 0)
  assert.doesNotMatch(compiled(), /extra/)
  assert.ok(!existsSync(join(checkout, 'dist/templates/assets/extra.svg')))
})

test('a source that does not compile is a message, not a stack', () => {
  const file = join(checkout, 'src/cli/main.ts')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, 'export const = 1\n')
  const { status, stderr } = start(checkout, '--version')
  writeFileSync(file, before)
  assert.equal(status, 2)
  assert.match(stderr, /^backissue: the sources do not compile: [\s\S]*main\.ts:1:13/)
})

test('a checkout without packages says what to run', () => {
  const { status, stderr } = start(makeCheckout({ installed: false }), '--version')
  assert.equal(status, 2)
  assert.match(stderr, /^backissue: dependencies are not installed; run `npm install` in \S+\n$/)
})

test('large outputs arrive whole through a pipe', () => {
  const folder = makeFolder({ 'a.txt': october })
  const files = Array.from({ length: 300 }, () => join(folder, 'a.txt'))
  const { status, stdout } = start(checkout, 'parse', '--quiet', '--format', 'ndjson', ...files)
  assert.equal(status, 0)
  const rows = stdout.trimEnd().split('\n')
  assert.equal(rows.length, files.length)
  for (const row of rows) assert.match(JSON.parse(row).markdown, /korv och kaffe/)
})

test('a reader that goes away ends the command without noise', async () => {
  const folder = makeFolder({ 'a.txt': october.repeat(50) })
  const files = Array.from({ length: 50 }, () => join(folder, 'a.txt'))
  const child = spawn(process.execPath, [join(checkout, 'bin/backissue.js'), 'parse', '--quiet', ...files])
  const stderr = buffer(child.stderr)
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.once('close', resolve))
  assert.deepEqual([status, String(await stderr)], [0, ''])
})

test('colour is for terminals: through a pipe there is none, whatever the environment says', () => {
  const { stderr } = start(checkout, 'parse', 'missing.txt')
  assert.equal(stderr, 'missing.txt:1:1: error: No such file (unreadable)\n')
})

test('a fault of ours asks for a report and has status 2', () => {
  const broken = makeCheckout()
  mkdirSync(join(broken, 'dist'))
  writeFileSync(
    join(broken, 'src/cli/parse-files.ts'),
    "export const parseFiles = async () => { throw new Error('boom') }\n",
  )
  const { status, stderr } = start(broken, 'parse', 'a.txt')
  assert.equal(status, 2)
  assert.match(
    stderr,
    /^backissue: this should not have happened\. Please report it[\s\S]*backissue parse a\.txt\n[\s\S]*boom/,
  )
})
