import { type ImportedIssue, type ImportOptions, importIssue } from '../importing/index.ts'
import type { Result } from '../model/index.ts'

/**
 * Imports one text. A fault of ours on one text must not keep the others from being read, so it becomes a message here,
 * with the place in our code and without the rest of the stack.
 */
export function importText(bytes: Uint8Array, options: ImportOptions): Result<ImportedIssue | null> {
  try {
    return importIssue(bytes, options)
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    const place = /at (.*[\\/](?:src|dist)[\\/].*)/.exec(stack)?.[1]?.replace(/\(?file:.*[\\/](?=src[\\/])/, '(')
    const reason = `backissue failed on this text, please report it: ${message}${place ? ` at ${place}` : ''}`
    return { value: null, messages: [{ ruleId: 'fault', severity: 'error', reason }] }
  }
}
