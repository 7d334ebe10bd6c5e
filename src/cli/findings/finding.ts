import type { Severity } from '../../model/index.ts'

/** A message about one place of one file, as `check` reports it. */
export interface Finding {
  /** From the archive's folder, with forward slashes. */
  readonly file: string
  /** 1-based; 1 for what is about the whole file. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
  readonly severity: Severity
  readonly ruleId: string
  readonly reason: string
}

/** How many findings are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
