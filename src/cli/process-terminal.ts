import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
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
}

/** The terminal of a process. A reader of the output that goes away (`| head`) ends the process without noise. */
export function processTerminal(of: TerminalProcess): Terminal {
  const { stdin, stdout, stderr, env } = of
  const isTerminal = stderr.isTTY === true && env.TERM !== 'dumb'
  let passing = false
  const clear = () => {
    if (passing) stderr.write('\r\u001B[K')
    passing = false
  }
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      of.exit(0)
    })
  }
  return {
    cwd: of.cwd(),
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
      if (!isTerminal || text === '') return
      stderr.write(text)
      passing = true
    },
    readInput: () => buffer(stdin),
    stopped: () => {
      const controller = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) of.once(signal, () => controller.abort())
      return controller.signal
    },
  }
}
