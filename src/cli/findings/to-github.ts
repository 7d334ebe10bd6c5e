import type { Severity } from '../../model/index.ts'
import { countFindings, type Finding } from './finding.ts'

/** GitHub shows that many annotations of a kind for each step of a workflow. */
const most = 10
/** Bytes of a step's summary, beyond which GitHub shows none of it; some room is left for other writers. */
const largest = 1_000_000

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Findings for GitHub: commands for the log, and the step's summary. */
export interface GithubOutput {
  readonly commands: string
  /** Markdown of what the commands leave out; empty where nothing is. */
  readonly summary: string
}

/**
 * The first findings of each severity as workflow commands, and all as a summary where that shows more. What fits into neither stands in
 * the log, one a line, so that none is lost. `show` gives a path from the repository's root.
 */
export function toGithub(findings: readonly Finding[], show: (file: string) => string): GithubOutput {
  const taken = { error: 0, warning: 0, info: 0 }
  const isShown = ({ severity }: Finding) => ++taken[severity] <= most
  const shown = new Set(findings.filter(isShown))
  const left = findings.filter((finding) => !shown.has(finding))
  const inLog = [...shown].map((finding) => toCommand(finding, show)).join('')
  if (left.length === 0) return { commands: inLog, summary: '' }
  const { rows, count } = fillSummary(findings.map((finding) => toRow(finding, show)))
  const rest = findings.slice(count).filter((finding) => !shown.has(finding))
  const lines = rest.map(
    ({ file, line, severity, ruleId, reason }) => `${show(file)}:${line}: ${severity}: ${reason} (${ruleId})\n`,
  )
  // Between the two marks, nothing that a newsletter says is taken for a command.
  const guarded = lines.length === 0 ? '' : `::stop-commands::${mark}\n${lines.join('')}::${mark}::\n`
  return { commands: inLog + guarded, summary: toSummary(findings, rows, findings.length - count) }
}

const mark = 'backissue-findings'

function toCommand({ file, line, column, severity, ruleId, reason }: Finding, show: (file: string) => string): string {
  const at = `file=${escapeProperty(show(file))},line=${line},col=${column},title=${escapeProperty(ruleId)}`
  return `::${commands[severity]} ${at}::${escapeData(reason)}\n`
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function toRow({ file, line, severity, ruleId, reason }: Finding, show: (file: string) => string): string {
  return `| ${severity} | ${escapeCell(`${show(file)}:${line}`)} | ${escapeCell(reason)} | ${ruleId} |\n`
}

const escapeCell = (text: string) =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\|<>&*_[\]~@#]/g, (letter) => `&#${letter.charCodeAt(0)};`)

function fillSummary(rows: readonly string[]): { readonly rows: string; readonly count: number } {
  let size = 0
  let count = 0
  for (const row of rows) {
    size += Buffer.byteLength(row)
    if (size > largest) break
    count++
  }
  return { rows: rows.slice(0, count).join(''), count }
}

function toSummary(findings: readonly Finding[], rows: string, unlisted: number): string {
  const { error, warning, info } = countFindings(findings)
  const rest = unlisted === 0 ? '' : `\n${unlisted} more are in the log of this step.\n`
  return `### backissue check\n\n${error} errors, ${warning} warnings, ${info} infos\n\n| | where | what | rule |\n| --- | --- | --- | --- |\n${rows}${rest}`
}
