import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import type { Terminal } from './terminal.ts'

/** The terminal of this process. A reader of the output that goes away (`| head`) ends the process without noise. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(0)
    })
  }
  return {
    cwd: process.cwd(),
    print: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    tell: (text) => void stderr.write(text),
    readInput: () => buffer(stdin),
    color: stderr.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    interactive: stderr.isTTY,
    stopped: () => {
      const controller = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
      return controller.signal
    },
  }
}
