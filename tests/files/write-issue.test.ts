import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeIssue } from '../../src/files/index.ts'
import { listTree } from './list-tree.ts'
import { makeFolder } from './make-folder.ts'

const issue = 'content/issues/2023-10.md'

test('a new issue is created, and remembered as it was generated', async () => {
  const dir = makeFolder()
  assert.deepEqual(await writeIssue(dir, '2023-10', 'one\n'), { file: issue, outcome: 'created', before: null })
  assert.deepEqual(listTree(dir), { 'content/.backissue/2023-10.md': 'one\n', [issue]: 'one\n' })
})

test('the same text again changes nothing', async () => {
  const dir = makeFolder()
  await writeIssue(dir, '2023-10', 'one\n')
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'unchanged')
})

test('a file that nobody edited follows its source', async () => {
  const dir = makeFolder()
  await writeIssue(dir, '2023-10', 'one\n')
  assert.equal((await writeIssue(dir, '2023-10', 'two\n')).outcome, 'updated')
  assert.deepEqual(listTree(dir), { 'content/.backissue/2023-10.md': 'two\n', [issue]: 'two\n' })
})

test('an edited file stays, silently while the source gives what it gave', async () => {
  const dir = makeFolder()
  await writeIssue(dir, '2023-10', 'one\n')
  appendFileSync(join(dir, issue), 'by hand\n')
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'unchanged')
  assert.equal(readFileSync(join(dir, issue), 'utf8'), 'one\nby hand\n')
})

test('an edited file stays when the source gives something else, again and again', async () => {
  const dir = makeFolder()
  await writeIssue(dir, '2023-10', 'one\n')
  appendFileSync(join(dir, issue), 'by hand\n')
  for (let round = 0; round < 3; round++) assert.equal((await writeIssue(dir, '2023-10', 'two\n')).outcome, 'kept')
  assert.deepEqual(listTree(dir), { 'content/.backissue/2023-10.md': 'one\n', [issue]: 'one\nby hand\n' })
})

test('a file of which nothing is remembered counts as edited', async () => {
  const dir = makeFolder({ [issue]: 'by hand\n' })
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'kept')
  assert.deepEqual(listTree(dir), { [issue]: 'by hand\n' })
})

test('a crash between the issue and what is remembered of it is mended by the next import', async () => {
  const dir = makeFolder({ [issue]: 'two\n', 'content/.backissue/2023-10.md': 'one\n' })
  assert.equal((await writeIssue(dir, '2023-10', 'two\n')).outcome, 'unchanged')
  assert.equal((await writeIssue(dir, '2023-10', 'three\n')).outcome, 'updated')
})

test('a checkout with CR LF is no edit', async () => {
  const dir = makeFolder({ [issue]: 'one\r\n', 'content/.backissue/2023-10.md': 'one\n' })
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'unchanged')
  assert.equal((await writeIssue(dir, '2023-10', 'two\n')).outcome, 'updated')
})

test('a removed file is made again', async () => {
  const dir = makeFolder()
  await writeIssue(dir, '2023-10', 'one\n')
  rmSync(join(dir, issue))
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'created')
})

test('a dry run tells the outcome and writes nothing', async () => {
  const dir = makeFolder()
  assert.equal((await writeIssue(dir, '2023-10', 'one\n', { dryRun: true })).outcome, 'created')
  assert.deepEqual(listTree(dir), {})
  await writeIssue(dir, '2023-10', 'one\n')
  assert.deepEqual(await writeIssue(dir, '2023-10', 'two\n', { dryRun: true }), {
    file: issue,
    outcome: 'updated',
    before: 'one\n',
  })
  writeFileSync(join(dir, issue), 'by hand\n')
  assert.equal((await writeIssue(dir, '2023-10', 'two\n', { dryRun: true })).outcome, 'kept')
  assert.deepEqual(listTree(dir), { 'content/.backissue/2023-10.md': 'one\n', [issue]: 'by hand\n' })
})
