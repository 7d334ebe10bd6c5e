import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { startProcess } from './start-process.ts'

const content = fileURLToPath(new URL('../../content', import.meta.url))
const clock = new URL('shift-clock.mjs', import.meta.url).href

/** Imports and builds the sample archive in a folder and a process of its own; returns all files of the folder. */
function build(folder: string, env: Readonly<Record<string, string>>) {
  cpSync(join(content, 'sources'), join(folder, 'content/sources'), { recursive: true })
  cpSync(join(content, 'newsletter.yaml'), join(folder, 'content/newsletter.yaml'))
  const { TZ: _, LANG: __, LC_ALL: ___, ...rest } = process.env
  const { status, stderr } = startProcess(['build'], { cwd: folder, env: { ...rest, ...env }, timeout: 240_000 })
  assert.equal(status, 0, stderr)
  return listTree(folder)
}

test('another clock, time zone, language and folder give the same bytes', () => {
  const here = build(makeFolder(), { TZ: 'Europe/Stockholm', LANG: 'C' })
  const there = build(join(makeFolder(), 'änother – folder', 'deep'), {
    ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'th_TH.UTF-8' },
    NODE_OPTIONS: `--import=${clock}`,
  })
  assert.ok(Object.keys(here).length > 80)
  assert.deepEqual(Object.keys(there), Object.keys(here))
  for (const [path, bytes] of Object.entries(here)) assert.equal(there[path], bytes, path)
})

test('the clock of that test is another', async () => {
  const { execFileSync } = await import('node:child_process')
  const year = (...args: readonly string[]) =>
    Number(execFileSync(process.execPath, [...args, '-p', 'new Date().getFullYear()'], { encoding: 'utf8' }))
  assert.ok(year(`--import=${clock}`) - year() >= 11)
  assert.ok(readFileSync(new URL(clock), 'utf8').includes('static now()'))
})
