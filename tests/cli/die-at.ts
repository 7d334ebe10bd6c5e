import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../files/make-folder.ts'
import { failAt } from './fail-at.ts'
import { runCommand } from './run-command.ts'

export const bin: string = fileURLToPath(new URL('../../bin/backissue.js', import.meta.url))
const failing = new URL('fail-at.ts', import.meta.url).href

/** Runs a command in a process of its own, which is killed at a place. */
export function runDying(dir: string, place: string, args: readonly string[]) {
  const all = ['--import', 'tsx', '--import', failing, bin, ...args, '--quiet', '--dir', dir]
  return spawnSync(process.execPath, all, { encoding: 'utf8', env: { ...process.env, BACKISSUE_FAIL: place } })
}

/** Starts a command here that never gets beyond a place; what it holds is reached by another name of its folder. */
export async function dieAt(dir: string, place: string, args: readonly string[]): Promise<void> {
  const other = join(makeFolder(), basename(dir))
  symlinkSync(dir, other)
  const died = failAt(place)
  const run = runCommand([...args, '--quiet'], { cwd: other })
  const ended = await Promise.race([died.then(() => null), run])
  rmSync(other)
  // Other writes that were begun in this process end, or fail, before anybody looks.
  await setTimeout(20)
  assert.equal(ended, null, `it ended before ${place}: ${ended?.stderr}`)
}
