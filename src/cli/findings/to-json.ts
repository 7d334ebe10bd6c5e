import { countFindings, type Finding } from './finding.ts'

/** Findings as one JSON text: `{findings: [{file, line, column, severity, ruleId, reason}], counts: {error, warning, info}}`. */
export function toJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ findings, counts: countFindings(findings) }, null, 2)}\n`
}
