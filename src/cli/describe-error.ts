import { PathError } from '../files/index.ts'
import { printable, printableLines } from './printable.ts'
import { UsageError } from './usage-error.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a file stands where a folder is expected',
  EEXIST: 'a file is there already',
  EISDIR: 'a folder stands where a file is expected',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
}

/**
 * What ended a command, as a message. What the user or the system is the reason of names the path and why; only what is left
 * is a fault of ours, whose stack is of use where `debug` asks for it.
 */
export function describeError(error: unknown, args: readonly string[], debug: boolean): string {
  if (error instanceof UsageError || error instanceof PathError) return tell(error.message)
  const system = findSystemError(error)
  if (system) return tell(describeSystemError(system))
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  const what = debug && stack !== undefined ? stack : `${message}\n(BACKISSUE_DEBUG=1 shows where)`
  const command = printable(args.join(' ').slice(0, 200))
  const lines = printableLines(what).replaceAll('\n', '\n  ')
  return `backissue: this should not have happened. Please report it, with the text that caused it if you may share it:\n  command: backissue ${command}\n  ${lines}\n`
}

const tell = (message: string) => `backissue: ${printableLines(message)}\n`

/** `cannot write to content/issues: the disk is full (ENOSPC)`. */
export function describeSystemError({ code = '', path, message, syscall = '' }: NodeJS.ErrnoException): string {
  const reason = reasons[code] ?? message
  const doing = /^(read|scandir|stat|lstat|realpath)/.test(syscall) ? 'read' : syscall === 'open' ? 'open' : 'write'
  return `cannot ${doing}${path === undefined ? '' : ` ${path}`}: ${reason} (${code})`
}

/** A system's error, also inside of one that a library made of it. Node's own codes (`ERR_…`) are faults of programs. */
function findSystemError(error: unknown): NodeJS.ErrnoException | null {
  if (!(error instanceof Error)) return null
  const { code, syscall, cause } = error as NodeJS.ErrnoException & { readonly cause?: unknown }
  if (typeof code === 'string' && typeof syscall === 'string' && /^E[A-Z0-9]+$/.test(code)) return error
  return findSystemError(cause)
}
