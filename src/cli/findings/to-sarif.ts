import type { Severity } from '../../model/index.ts'
import type { Finding } from './finding.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Findings as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS). */
export function toSarif(findings: readonly Finding[], version: string): string {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort()
  const driver = { name: 'backissue', version, semanticVersion: version, rules: rules.map((id) => ({ id })) }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { ARCHIVE: { description: { text: 'The archive folder' } } },
    results: findings.map((finding) => ({
      ruleId: finding.ruleId,
      ruleIndex: rules.indexOf(finding.ruleId),
      level: levels[finding.severity],
      message: { text: finding.reason },
      locations: [{ physicalLocation: toLocation(finding) }],
    })),
  }
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function toLocation({ file, line, column }: Finding) {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return {
    artifactLocation: { uri, uriBaseId: 'ARCHIVE' },
    region: { startLine: line, startColumn: column },
  }
}
