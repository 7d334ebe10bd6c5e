import type { Diagnostic, Severity } from '../model/index.ts'

const colors: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' }

/** `file:line:column: severity: reason (rule)`; what is about a whole file stands at its beginning, where editors open it. */
export function formatMessage(file: string, message: Diagnostic, color = false): string {
  const { line = 1, column = 1, severity, reason, ruleId } = message
  const shown = color ? `\u001B[${colors[severity]}m${severity}\u001B[0m` : severity
  return `${printable(file)}:${line}:${column}: ${shown}: ${printable(reason)} (${ruleId})`
}

/** A file's name or text must not move a terminal's cursor or break the line. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}
