import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { october } from './sample.ts'

test('every line is printed in order with its number, and every line with text has a block and a rule', async () => {
  const cwd = makeFolder({ 'a.txt': october })
  const { status, stdout } = await runCommand(['explain', 'a.txt'], { cwd })
  assert.equal(status, 0)
  const rows = stdout.trimEnd().split('\n')
  const source = october.trimEnd().split('\n')
  assert.equal(rows.length, source.length)
  for (const [index, row] of rows.entries()) {
    const [, number, described = '', text] = /^ *(\d+) {2}(.*?) *\|(?: (.*))?$/.exec(row) ?? []
    assert.deepEqual([Number(number), text ?? ''], [index + 1, source[index]])
    if (source[index] !== '') assert.match(described, /^[a-zA-Z]+( \d)? +[a-z-]+\/[a-z-]+$/)
  }
})

test('a text that is none is explained by its error', async () => {
  const { status, stdout, stderr } = await runCommand(['explain', 'a.txt'], {
    cwd: makeFolder({ 'a.txt': '%PDF-1.4' }),
  })
  assert.deepEqual([status, stdout], [1, ''])
  assert.match(stderr, /^a\.txt:1:1: error: .*PDF/)
})
