import assert from 'node:assert/strict'
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { lockImport, removeLeftovers, writeAtomically } from '../../src/files/index.ts'
import { makeFolder } from './make-folder.ts'

/** Above what systems give. */
const gone = 2 ** 30
const file = 'content/.backissue/lock'

test('a second import waits for the first one, and gives up after a while', async () => {
  const dir = makeFolder()
  const first = await lockImport(dir)
  await assert.rejects(lockImport(dir, { patience: 0 }), { name: 'PathError', message: /Another import/ })
  const second = lockImport(dir)
  await first.release()
  await (await second).release()
  assert.ok(!existsSync(join(dir, file)))
})

test('the lock of a process that is gone counts for nothing', async () => {
  const dir = makeFolder({ [file]: JSON.stringify({ pid: gone, host: hostname() }) })
  await (await lockImport(dir, { patience: 200 })).release()
})

test('a lock that nobody refreshes counts for nothing, whoever wrote it', async () => {
  const dir = makeFolder({ [file]: JSON.stringify({ pid: 1, host: 'another' }) })
  await assert.rejects(lockImport(dir, { patience: 0 }), /Another import/)
  utimesSync(join(dir, file), 0, 0)
  await (await lockImport(dir, { patience: 200 })).release()
})

test('what a killed import left is removed, what a living one writes stays', async () => {
  const dir = makeFolder()
  const names = [
    `.2021-12.md.${gone}.0123abcd.tmp`,
    `.2021-12.md.${process.ppid}.0123abcd.tmp`,
    '.mine.tmp',
    '2021-12.md',
  ]
  await writeAtomically(join(dir, 'content/issues/a.md'), '')
  for (const name of names) writeFileSync(join(dir, 'content/issues', name), '')
  await removeLeftovers(join(dir, 'content'))
  assert.deepEqual(readdirSync(join(dir, 'content/issues')), [...names.slice(1), 'a.md'].sort())
})

test('a new issue does not replace one that another process made meanwhile', async () => {
  const dir = makeFolder({ 'a.md': 'theirs' })
  await assert.rejects(writeAtomically(join(dir, 'a.md'), 'ours', { exclusive: true }), { code: 'EEXIST' })
  await writeAtomically(join(dir, 'b.md'), 'ours', { exclusive: true })
  assert.deepEqual(readdirSync(dir), ['a.md', 'b.md'])
})
