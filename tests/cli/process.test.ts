import assert from 'node:assert/strict'
import { existsSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { processTerminal } from '../../src/cli/process-terminal.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive, october } from './sample.ts'
import { startProcess } from './start-process.ts'

test('a full disk behind standard output is a message', { skip: !existsSync('/dev/full') }, () => {
  const cwd = makeFolder({ 'a.txt': october })
  const { status, stderr } = startProcess(['parse', '--quiet', 'a.txt'], {
    cwd,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  })
  assert.equal(status, 2)
  assert.match(stderr, /^backissue: .*\(ENOSPC\)\n$/)
})

test('a folder as standard input is unreadable', () => {
  const { status, stderr } = startProcess(['parse', '-'], { stdio: [openSync('.', 'r'), 'pipe', 'pipe'] })
  assert.equal(status, 1)
  assert.match(stderr, /^stdin:1:1: error: Standard input cannot be read: .* \(unreadable\)\n$/)
})

test('a reader that goes away does not hide an error that was told before', () => {
  const statuses: number[] = []
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const exit = (status: number) => void statuses.push(status)
  const terminal = processTerminal({ stdin, stdout, stderr, env: {}, cwd: () => '/', once: () => {}, exit })
  stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))
  terminal.failed()
  stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))
  assert.deepEqual(statuses, [0, 1])
})

const templates: readonly (readonly [body: string, message: RegExp])[] = [
  ['throw null', /template home\.11ty\.js failed: .*it threw `null`/],
  ["throw 'oh no'", /template home\.11ty\.js failed: .*oh no/],
  ["Promise.reject(new Error('stray')); return 'x'", /template home\.11ty\.js:1:\d+ failed: stray/],
  ['return new Promise(() => {})', /template home\.11ty\.js failed: it waits for something that never comes/],
  ['return undefined', /template home\.11ty\.js failed: .*(no text|`undefined`)/],
]
for (const [body, message] of templates) {
  test(`a template with \`${body}\` is named`, () => {
    const cwd = makeFolder({ ...archive, 'templates/home.11ty.js': `export const render = () => { ${body} }\n` })
    const { status, stderr } = startProcess(['build', '--quiet'], { cwd })
    assert.equal(status, 2, stderr)
    assert.match(stderr, message)
    assert.doesNotMatch(stderr, /\n +at /)
    assert.ok(!existsSync(`${cwd}/_site`))
  })
}

test('a query may begin with a hyphen', async () => {
  const cwd = makeFolder(archive)
  await runCommand(['build', '--quiet'], { cwd })
  for (const args of [['-lussekatt'], ['--', '-lussekatt'], ['-Vintern', '--limit', '1'], ['-hund']]) {
    const { status, stdout, stderr } = await runCommand(['search', ...args], { cwd })
    assert.equal(status, 0, stderr)
    assert.match(stdout, /^-\S+: \d+ hits?\n/)
  }
  const { stdout } = await runCommand(['search', '\u001B[31mgran\u009B'], { cwd })
  assert.ok(!stdout.includes('\u001B') && !stdout.includes('\u009B'))
})

test('serve finds out that the port is in use before it builds', async () => {
  const cwd = makeFolder(archive)
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  const { status, stderr } = await runCommand(['serve', '--port', String(port)], { cwd })
  server.close()
  assert.deepEqual([status, stderr], [2, `backissue: port ${port} is in use; give another with \`--port\`\n`])
  assert.ok(!existsSync(`${cwd}/_site`))
})
