import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describeSystemError } from './describe-error.ts'
import type { Terminal } from './terminal.ts'

/** The part of a process that a terminal is made of. */
export interface TerminalProcess {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
  readonly once: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown
  readonly exit: (status: number) => void
  /** Milliseconds from any beginning on; the system's where it is left out. */
  readonly now?: () => number
}

/** A log of continuous integration gets a line of progress in so many milliseconds. */
const logPause = 10_000

/** The terminal of a process. A reader of the output that goes away (`| head`) ends the process without noise. */
export function processTerminal(of: TerminalProcess): Terminal {
  const { stdout, stderr, env, now = () => performance.now() } = of
  const isTerminal = stderr.isTTY === true && env.TERM !== 'dumb'
  const isLog = !isTerminal && Boolean(env.CI)
  let passing = false
  let logged = now()
  let status = 0
  const clear = () => {
    if (passing) stderr.write('\r\u001B[K')
    passing = false
  }
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return of.exit(status)
      if (stream === stdout) stderr.write(`backissue: standard output: ${describeSystemError(error)}\n`)
      of.exit(2)
    })
  }
  return {
    cwd: of.cwd(),
    repository: env.GITHUB_WORKSPACE || null,
    color: isTerminal && !env.NO_COLOR,
    print: async (text) => {
      clear()
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    tell: (text) => {
      clear()
      stderr.write(text)
    },
    progress: (text) => {
      clear()
      if (text === '' || !(isTerminal || (isLog && now() - logged >= logPause))) return
      logged = now()
      stderr.write(isLog ? `${text}\n` : text)
      passing = isTerminal
    },
    failed: () => {
      status = 1
    },
    summarise: async (markdown) => {
      if (!env.GITHUB_STEP_SUMMARY) return false
      await appendFile(env.GITHUB_STEP_SUMMARY, markdown)
      return true
    },
    // Asked for late: Node refuses to open some kinds, which matters only to a command that reads it.
    readInput: async () => readAll(of.stdin),
    stopped: () => {
      const controller = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) of.once(signal, () => controller.abort())
      return controller.signal
    },
  }
}

/** Of a folder Node makes an empty stream. */
async function readAll(stdin: Readable & { readonly fd?: number }): Promise<Uint8Array> {
  if (stdin.fd !== undefined && fstatSync(stdin.fd).isDirectory()) throw new Error('it is a folder')
  return buffer(stdin)
}
