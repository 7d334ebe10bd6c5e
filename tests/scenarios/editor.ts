import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escapePattern } from '../../src/patterns/index.ts'
import { makeFolder } from '../files/make-folder.ts'

const bin = fileURLToPath(new URL('../../bin/backissue.js', import.meta.url))

/** What an editor does in an archive, with a shell and a text editor. */
export interface Editor {
  readonly dir: string
  /** Runs the command line in a process of its own. */
  readonly run: (...args: readonly string[]) => {
    readonly status: number | null
    readonly stdout: string
    readonly stderr: string
  }
  /** The same where it has to go well; what it said. */
  readonly must: (...args: readonly string[]) => string
  readonly read: (file: string) => string
  readonly write: (file: string, text: string | Uint8Array) => void
  /** Replaces a text that has to be there, once. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void
  readonly move: (from: string, to: string) => void
  readonly remove: (...files: readonly string[]) => void
}

export function openEditor(files: Readonly<Record<string, string>> = {}): Editor {
  const dir = makeFolder(files)
  const path = (file: string) => join(dir, file)
  const run = (...args: readonly string[]) => {
    const options = { cwd: dir, encoding: 'utf8', timeout: 120_000, maxBuffer: 1 << 28 } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], options)
    return { status, stdout, stderr }
  }
  const read = (file: string) => readFileSync(path(file), 'utf8')
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(path(file)), { recursive: true })
    writeFileSync(path(file), text)
  }
  return {
    ...{ dir, run, read, write },
    must: (...args) => {
      const { status, stdout, stderr } = run(...args)
      assert.equal(status, 0, `backissue ${args.join(' ')}: ${stderr}`)
      return stdout + stderr
    },
    edit: (file, from, to) => {
      const text = read(file)
      assert.ok(text.search(typeof from === 'string' ? escapePattern(from) : from) >= 0, `${file} has no ${from}`)
      write(
        file,
        text.replace(from, () => to),
      )
    },
    move: (from, to) => {
      mkdirSync(dirname(path(to)), { recursive: true })
      renameSync(path(from), path(to))
    },
    remove: (...names) => {
      for (const file of names) rmSync(path(file))
    },
  }
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

/** A newsletter's issue of a month: two articles, each with a word that is in no other, and a calendar. */
export function toSource(year: number, month: number): string {
  const name = months[month - 1] ?? ''
  const id = `${year}${String(month).padStart(2, '0')}`
  return `Hamnbladet

${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}

I detta nummer

- Bryggan i ${name}
- Kaffet i ${name}
- Kalendarium

Bryggan i ${name}

Plankorna byttes av lag brygga${id} som kom med hammare och spik. Det tog två dagar och en natt.

Arbetet fortsätter när isen har lagt sig.

Kaffet i ${name}

Kaffet kokades av lag kaffe${id} som kom med en större panna.

Kalendarium

- 12 ${name}, arbetsdag för lag dag${id}
`
}

export const idOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`
