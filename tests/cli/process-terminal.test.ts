import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { processTerminal } from '../../src/cli/process-terminal.ts'
import { openReport } from '../../src/cli/report.ts'

function open({ isTTY = true, env = {} }: { readonly isTTY?: boolean; readonly env?: Record<string, string> } = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), Object.assign(new PassThrough(), { isTTY })]
  const terminal = processTerminal({ stdin, stdout, stderr, env, cwd: () => '/', once: () => {}, exit: () => {} })
  return { terminal, stderr: () => String(stderr.read() ?? ''), stdout: () => String(stdout.read() ?? '') }
}

test('on a terminal a passing line is taken back by whatever comes next', async () => {
  const { terminal, stderr } = open()
  terminal.progress('one')
  terminal.progress('two')
  terminal.tell('message\n')
  terminal.progress('three')
  await terminal.print('result\n')
  assert.equal(stderr(), 'one\r\u001B[Ktwo\r\u001B[Kmessage\nthree\r\u001B[K')
})

test('elsewhere there is no progress and no colour', () => {
  for (const { terminal, stderr } of [open({ isTTY: false }), open({ env: { TERM: 'dumb' } })]) {
    terminal.progress('one')
    assert.deepEqual([stderr(), terminal.color], ['', false])
  }
})

test('NO_COLOR is honoured, and an empty one says nothing', () => {
  assert.equal(open().terminal.color, true)
  assert.equal(open({ env: { NO_COLOR: '1' } }).terminal.color, false)
  assert.equal(open({ env: { NO_COLOR: '' } }).terminal.color, true)
})

test('quiet is no progress, no notes and no infos', () => {
  const { terminal, stderr } = open({ env: { NO_COLOR: '1' } })
  const report = openReport(terminal, { quiet: true })
  report.progress('one')
  report.note('two')
  report.add('a.txt', [
    { ruleId: 'r', severity: 'info', reason: 'Info' },
    { ruleId: 'r', severity: 'warning', reason: 'Warning' },
  ])
  assert.equal(stderr(), 'a.txt:1:1: warning: Warning (r)\n')
  assert.equal(report.status(), 0)
})

test('messages of a file come in the order of their places, and an error is remembered', () => {
  const { terminal, stderr } = open({ isTTY: false })
  const report = openReport(terminal)
  report.add('a.txt', [
    { ruleId: 'r', severity: 'error', reason: 'Third', line: 9, column: 2 },
    { ruleId: 'r', severity: 'info', reason: 'Second', line: 9, column: 1 },
    { ruleId: 'r', severity: 'info', reason: 'First' },
  ])
  assert.deepEqual(stderr().match(/First|Second|Third/g), ['First', 'Second', 'Third'])
  assert.equal(report.status(), 1)
})
