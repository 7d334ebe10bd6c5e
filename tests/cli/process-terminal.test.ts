import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { describeProgress } from '../../src/cli/describe-progress.ts'
import { processTerminal } from '../../src/cli/process-terminal.ts'
import { openReport } from '../../src/cli/report.ts'

interface Options {
  readonly isTTY?: boolean
  readonly env?: Record<string, string>
  readonly now?: () => number
}

function open({ isTTY = true, env = {}, now = () => 0 }: Options = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), Object.assign(new PassThrough(), { isTTY })]
  const terminal = processTerminal({ stdin, stdout, stderr, env, cwd: () => '/', once: () => {}, exit: () => {}, now })
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

test('in a log of continuous integration a line of progress comes every ten seconds', () => {
  let now = 5_000
  const { terminal, stderr } = open({ isTTY: false, env: { CI: 'true' }, now: () => now })
  for (; now <= 40_000; now += 1_000) terminal.progress(`${now / 1000} s`)
  terminal.progress('')
  assert.equal(stderr(), '15 s\n25 s\n35 s\n')
})

test('progress tells what is done, how fast, and how long the rest takes', () => {
  assert.equal(describeProgress(0, 10, 5), '[                        ] 0 of 10')
  assert.equal(describeProgress(5, 10, 0.5), '[============            ] 5 of 10')
  assert.equal(describeProgress(4_213, 10_000, 20), '[==========              ] 4213 of 10000, 211 a second, 28 s left')
  assert.equal(describeProgress(3, 4_000, 2), '[                        ] 3 of 4000, 1.5 a second, 45 min left')
  assert.equal(describeProgress(10, 10, 2), '[========================] 10 of 10, 5.0 a second, 0 s left')
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
