import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import { describeError } from './describe-error.ts'
import type { ExitStatus } from './report.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command. Whatever happens, the outcome is a message and a status, never a stack trace of ours. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0
  const program = createProgram(terminal, (outcome) => {
    status = outcome
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    terminal.tell(describeError(error, args, Boolean(process.env.BACKISSUE_DEBUG)))
    return 2
  } finally {
    terminal.progress('')
  }
}
