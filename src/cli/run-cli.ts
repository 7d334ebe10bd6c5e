import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import type { ExitStatus } from './report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

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
    if (error instanceof UsageError) {
      terminal.tell(`backissue: ${error.message}\n`)
      return 2
    }
    terminal.tell(describeFault(error, args))
    return 2
  } finally {
    terminal.progress('')
  }
}

function describeFault(error: unknown, args: readonly string[]): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EROFS' || code === 'EDQUOT' || code === 'EACCES' || code === 'EPERM') {
    return `backissue: cannot write: ${(error as Error).message}\n`
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `backissue: this should not have happened. Please report it, with the text that caused it if you may share it:\n  command: backissue ${args.join(' ').slice(0, 200)}\n  ${what.replaceAll('\n', '\n  ')}\n`
}
