import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Severity } from '../../model/index.ts'
import type { Finding } from './finding.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** What findings are told with. */
export interface SarifOptions {
  /** Of backissue. */
  readonly version: string
  /** Gives a path from the repository's root; an absolute one of a file outside of it. */
  readonly show: (file: string) => string
}

/**
 * Findings as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS). Its addresses are relative to the source root
 * (§ 3.4.4), which GitHub takes for the root of the repository; that name is the usual one.
 */
export function toSarif(findings: readonly Finding[], { version, show }: SarifOptions): string {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort()
  const driver = { name: 'backissue', version, semanticVersion: version, rules: rules.map((id) => ({ id })) }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The root of the repository' } } },
    results: findings.map((finding) => ({
      ruleId: finding.ruleId,
      ruleIndex: rules.indexOf(finding.ruleId),
      level: levels[finding.severity],
      message: { text: finding.reason },
      locations: [{ physicalLocation: toLocation(finding, show(finding.file)) }],
    })),
  }
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const root = '%SRCROOT%'

function toLocation({ line, column }: Finding, path: string) {
  const relative = { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: root }
  return {
    artifactLocation: isAbsolute(path) ? { uri: pathToFileURL(path).href } : relative,
    region: { startLine: line, startColumn: column },
  }
}
