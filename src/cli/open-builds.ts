import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'
import type { Terminal } from './terminal.ts'

/** What builds are made of. */
export interface BuildPlace {
  readonly dir: string
  readonly out?: string
  readonly quiet?: boolean
}

/** The builds of a server, each of which ends with its exit status. */
export interface Builds {
  readonly whole: (signal: AbortSignal) => Promise<number>
  /** What an editor looks at, with all that is to be told. */
  readonly pages: (signal: AbortSignal) => Promise<number>
  /** The search and the other files; all but why it could not run has been told. */
  readonly rest: (signal: AbortSignal) => Promise<void>
  readonly close: () => void
}

/**
 * Each build is a process of its own: one that fails or hangs on a half-written template leaves the server standing, and templates
 * are read afresh each time. The one for the next edit is started before it, and waits with all loaded, which takes longer than what it does.
 */
export function openBuilds(place: BuildPlace, { cwd, tell }: Terminal): Builds {
  const start = (args: readonly string[]) => startBuild(place, args, cwd)
  let waiting: ChildProcess | null = null
  const make = async (child: ChildProcess, signal: AbortSignal) => {
    const status = await finish(child, signal, tell)
    if (!signal.aborted) waiting = start(['--quick', '--waits'])
    return status
  }
  return {
    whole: (signal) => make(start([]), signal),
    pages: async (signal) => {
      const child = waiting ?? start(['--quick', '--waits'])
      waiting = null
      child.stdin?.end('now')
      return make(child, signal)
    },
    rest: async (signal) => {
      let told = ''
      const status = await finish(start([]), signal, (text) => {
        told += text
      })
      if (status === 2 && !signal.aborted) tell(told)
    },
    close: () => waiting?.kill(),
  }
}

function startBuild({ dir, quiet, out }: BuildPlace, args: readonly string[], cwd: string): ChildProcess {
  const bin = join(packageRoot, 'bin', 'backissue.js')
  const all = [
    ...[bin, 'build', '--preview', '--dir', dir, ...args],
    ...(out === undefined ? [] : ['--out', out]),
    ...(quiet ? ['--quiet'] : []),
  ]
  const stdin = args.includes('--waits') ? 'pipe' : 'ignore'
  const child = spawn(process.execPath, all, { cwd, stdio: [stdin, 'ignore', 'pipe'] })
  // What it could not be started for, or told, is seen by its end.
  child.on('error', () => {})
  child.stdin?.on('error', () => {})
  return child
}

function finish(child: ChildProcess, signal: AbortSignal, tell: Terminal['tell']): Promise<number> {
  const stop = () => void child.kill()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  child.stderr?.setEncoding('utf8').on('data', tell)
  return new Promise((resolve) =>
    child.once('close', (status) => {
      signal.removeEventListener('abort', stop)
      resolve(status ?? 2)
    }),
  )
}
