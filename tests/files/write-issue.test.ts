import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeIssue } from '../../src/files/index.ts'
import { listTree } from './list-tree.ts'
import { makeFolder } from './make-folder.ts'

const issue = 'content/issues/2023-10.md'
const memory = 'content/.backissue/2023-10.md'
const text = (...paragraphs: readonly string[]) => `---\ntitle: "T"\n---\n\n${paragraphs.join('\n\n')}\n`

/** An archive in which the importer once wrote one text, and a person saved another. */
const edited = (base: string, ours: string) => makeFolder({ [memory]: base, [issue]: ours })

test('a new issue is made, and remembered as it was generated', async () => {
  const dir = makeFolder()
  const written = await writeIssue(dir, '2023-10', 'one\n')
  assert.deepEqual(written, { file: issue, outcome: 'new', before: null, after: 'one\n', conflicts: [] })
  assert.deepEqual(listTree(dir), { [memory]: 'one\n', [issue]: 'one\n' })
})

test('the same text again changes nothing', async () => {
  const dir = makeFolder()
  await writeIssue(dir, '2023-10', 'one\n')
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'unchanged')
})

test('a file that nobody edited follows its source', async () => {
  const dir = edited('one\n', 'one\n')
  assert.equal((await writeIssue(dir, '2023-10', 'two\n')).outcome, 'updated')
  assert.deepEqual(listTree(dir), { [memory]: 'two\n', [issue]: 'two\n' })
})

test('an edited file stays while the source gives what it gave', async () => {
  const dir = edited('one\n', 'one\nby hand\n')
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'edited')
  assert.deepEqual(listTree(dir), { [memory]: 'one\n', [issue]: 'one\nby hand\n' })
})

test('changes in different places are merged, and what was generated is remembered', async () => {
  const dir = edited(text('one', 'two'), text('one by hand', 'two'))
  assert.equal((await writeIssue(dir, '2023-10', text('one', 'two', 'three'))).outcome, 'merged')
  const merged = { [memory]: text('one', 'two', 'three'), [issue]: text('one by hand', 'two', 'three') }
  assert.deepEqual(listTree(dir), merged)
  assert.equal((await writeIssue(dir, '2023-10', text('one', 'two', 'three'))).outcome, 'edited')
  assert.deepEqual(listTree(dir), merged)
})

test('changes of the same place are a conflict, again and again, until one side is favoured', async () => {
  const dir = edited(text('one'), text('by hand'))
  const tree = listTree(dir)
  for (let round = 0; round < 3; round++) {
    const { outcome, conflicts } = await writeIssue(dir, '2023-10', text('two'))
    assert.deepEqual([outcome, conflicts.map(({ place }) => place)], ['conflict', ['text']])
    assert.deepEqual(listTree(dir), tree)
  }
  assert.equal((await writeIssue(dir, '2023-10', text('two'), { favour: 'ours' })).outcome, 'edited')
  assert.deepEqual(listTree(dir), { [memory]: text('two'), [issue]: text('by hand') })
  assert.equal((await writeIssue(dir, '2023-10', text('three'), { favour: 'theirs' })).outcome, 'merged')
  assert.deepEqual(listTree(dir), { [memory]: text('three'), [issue]: text('three') })
})

test('front matter that cannot be read is a conflict without places', async () => {
  const dir = edited(text('one'), text('one').replace('"T"', '"T'))
  const { outcome, conflicts } = await writeIssue(dir, '2023-10', text('two'))
  assert.deepEqual([outcome, conflicts], ['conflict', []])
})

test('of a file of which nothing is remembered nobody knows who wrote what', async () => {
  const dir = makeFolder({ [issue]: 'by hand\n' })
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'conflict')
  assert.deepEqual(listTree(dir), { [issue]: 'by hand\n' })
  assert.equal((await writeIssue(dir, '2023-10', 'one\n', { isSameSource: true })).outcome, 'edited')
  assert.deepEqual(listTree(dir), { [memory]: 'one\n', [issue]: 'by hand\n' })
})

test('a crash between the issue and what is remembered of it is mended by the next import', async () => {
  const dir = edited('one\n', 'two\n')
  assert.equal((await writeIssue(dir, '2023-10', 'two\n')).outcome, 'unchanged')
  assert.equal((await writeIssue(dir, '2023-10', 'three\n')).outcome, 'updated')
})

test('a checkout with CR LF is no edit', async () => {
  const dir = edited('one\n', 'one\r\n')
  assert.equal((await writeIssue(dir, '2023-10', 'one\n')).outcome, 'unchanged')
  assert.equal((await writeIssue(dir, '2023-10', 'two\n')).outcome, 'updated')
})

test('a removed file stays away, and is made again when that is asked for', async () => {
  const dir = makeFolder()
  await writeIssue(dir, '2023-10', 'one\n')
  rmSync(join(dir, issue))
  assert.equal((await writeIssue(dir, '2023-10', 'two\n')).outcome, 'deleted')
  assert.deepEqual(listTree(dir), { [memory]: 'one\n' })
  assert.equal((await writeIssue(dir, '2023-10', 'two\n', { favour: 'theirs' })).outcome, 'new')
})

test('a dry run tells the outcome and writes nothing', async () => {
  const dir = makeFolder()
  assert.equal((await writeIssue(dir, '2023-10', 'one\n', { dryRun: true })).outcome, 'new')
  assert.deepEqual(listTree(dir), {})
  await writeIssue(dir, '2023-10', 'one\n')
  const written = await writeIssue(dir, '2023-10', 'two\n', { dryRun: true })
  assert.deepEqual(written, { file: issue, outcome: 'updated', before: 'one\n', after: 'two\n', conflicts: [] })
  appendFileSync(join(dir, issue), 'by hand\n')
  assert.equal((await writeIssue(dir, '2023-10', 'two\n', { dryRun: true })).outcome, 'conflict')
  writeFileSync(join(dir, memory), readFileSync(join(dir, memory)))
  assert.deepEqual(listTree(dir), { [memory]: 'one\n', [issue]: 'one\nby hand\n' })
})
