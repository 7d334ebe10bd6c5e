import type { Diagnostic, Severity } from '../model/index.ts'
import { printable } from './printable.ts'

const colors: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' }

/** `file:line:column: severity: reason (rule)`; what is about a whole file stands at its beginning, where editors open it. */
export function formatMessage(file: string, message: Diagnostic, color = false): string {
  const { line = 1, column = 1, severity, reason, ruleId } = message
  const shown = color ? `\u001B[${colors[severity]}m${severity}\u001B[0m` : severity
  return `${printable(file)}:${line}:${column}: ${shown}: ${printable(reason)} (${ruleId})`
}
