import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { runCli } from '../../src/cli/run-cli.ts'

export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process, from the folder `cwd`. */
export async function runCommand(
  args: readonly string[],
  { cwd, input = '' }: { readonly cwd: string; readonly input?: string },
): Promise<Run> {
  let stdout = ''
  let stderr = ''
  const status = await runCli(args, {
    cwd,
    print: async (text) => {
      stdout += text
    },
    tell: (text) => {
      stderr += text
    },
    failed: () => {},
    readInput: () => buffer(Readable.from([Buffer.from(input)])),
    stopped: () => new AbortController().signal,
    progress: () => {},
    color: false,
  })
  return { status, stdout, stderr }
}
