import { processTerminal } from './process-terminal.ts'
import { runCli } from './run-cli.ts'

/** Runs the command line of this process. The exit status is set, not forced, so that large outputs are written out. */
export async function main(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), processTerminal(process))
}
