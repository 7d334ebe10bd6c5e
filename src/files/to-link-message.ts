import type { FileDiagnostic } from './file-diagnostic.ts'

/** Tells of a symbolic link that was left out; `file` from the archive's folder. */
export function toLinkMessage(file: string): FileDiagnostic {
  const reason = 'Unexpected symbolic link, expected a file; left out'
  return { file, ruleId: 'link-skipped', severity: 'warning', reason }
}
