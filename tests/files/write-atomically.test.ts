import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeAtomically } from '../../src/files/index.ts'
import { makeFolder } from './make-folder.ts'

test('a file is made with the folders above it', async () => {
  const folder = makeFolder()
  await writeAtomically(join(folder, 'a/b/c.md'), 'text')
  assert.equal(readFileSync(join(folder, 'a/b/c.md'), 'utf8'), 'text')
})

test('a file is replaced, and nothing else is left in the folder', async () => {
  const folder = makeFolder({ 'a.md': 'a longer old text' })
  await writeAtomically(join(folder, 'a.md'), 'new')
  assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'new')
  assert.deepEqual(readdirSync(folder), ['a.md'])
})

test('writers at the same time leave the whole text of one of them', async () => {
  const folder = makeFolder()
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000))
  await Promise.all(texts.map((text) => writeAtomically(join(folder, 'a.md'), text)))
  assert.ok(texts.includes(readFileSync(join(folder, 'a.md'), 'utf8')))
  assert.deepEqual(readdirSync(folder), ['a.md'])
})

test('a write that fails rejects and leaves no half-written file', async () => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'taken'))
  await assert.rejects(writeAtomically(join(folder, 'taken'), 'text'), { code: 'EISDIR' })
  assert.deepEqual(readdirSync(folder), ['taken'])
})

test('a folder that may not be written to keeps the old file', {
  skip: process.getuid?.() === 0 && 'root may write anywhere',
}, async () => {
  const folder = makeFolder({ 'a.md': 'old' })
  chmodSync(folder, 0o555)
  await assert.rejects(writeAtomically(join(folder, 'a.md'), 'new'), { code: 'EACCES' })
  chmodSync(folder, 0o755)
  assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'old')
})
