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
  {
    cwd,
    input = '',
    summaries,
    repository = null,
  }: {
    readonly cwd: string
    readonly input?: string
    readonly summaries?: string[]
    readonly repository?: string | null
  },
): Promise<Run> {
  let stdout = ''
  let stderr = ''
  const status = await runCli(args, {
    cwd,
    repository,
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
    summarise: async (markdown) => {
      if (summaries) summaries.push(markdown)
      return summaries !== undefined
    },
    color: false,
  })
  return { status, stdout, stderr }
}
