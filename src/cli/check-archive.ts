import { isAbsolute, join, resolve } from 'node:path'
import { checkMarkers } from '../check/index.ts'
import {
  checkMedia,
  type FileDiagnostic,
  newsletterFile,
  permalinksFile,
  readNewsletter,
  readPermalinks,
  readText,
} from '../files/index.ts'
import { locales } from '../locales/index.ts'
import type { Newsletter } from '../model/index.ts'
import { checkAddresses } from '../permalinks/index.ts'
import { redactPermalinks } from '../redactions/index.ts'
import { checkIssues } from './check-issues.ts'
import { checkSources } from './check-sources.ts'
import { countFindings, type Finding } from './findings/finding.ts'
import { fromRoot } from './findings/from-root.ts'
import { toGithub } from './findings/to-github.ts'
import { toJson } from './findings/to-json.ts'
import { toSarif } from './findings/to-sarif.ts'
import { toText } from './findings/to-text.ts'
import { listWaiting } from './list-waiting.ts'
import type { SharedOptions } from './open-archive.ts'
import { checkPublishedTexts } from './published-texts.ts'
import { type ReadSite, readSite } from './read-site.ts'
import type { ExitStatus } from './report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

export interface CheckOptions extends SharedOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github'
  /** Warnings fail too. */
  readonly strict?: boolean
}

/** Reads all of an archive, writes nothing, and tells what is wrong or waits for an editor. */
export async function checkArchive(options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  const dir = resolve(terminal.cwd, options.dir ?? '')
  const { messages, waiting } = await findMessages(dir)
  const findings = [...messages.map(toFinding).toSorted(byPlace), ...waiting.map(toFinding)]
  const told = options.quiet ? findings.filter(({ severity }) => severity !== 'info') : findings
  await print(told, dir, options, terminal)
  const { error, warning, info } = countFindings(findings)
  if (!options.quiet && options.format === 'text')
    terminal.tell(`${count(error, 'error')}, ${count(warning, 'warning')}, ${count(info, 'info')}\n`)
  return error > 0 || (options.strict === true && warning > 0) ? 1 : 0
}

const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`

interface FoundMessages {
  readonly messages: readonly FileDiagnostic[]
  /** What waits for an editor, in order. */
  readonly waiting: readonly FileDiagnostic[]
}

async function findMessages(dir: string): Promise<FoundMessages> {
  const { value: newsletter, messages } = await readNewsletter(dir, locales)
  if (messages.some(({ ruleId }) => ruleId === 'newsletter-missing'))
    throw new UsageError(`${messages[0]?.reason}; name the archive folder with \`--dir\``)
  const text = (await readText(join(dir, newsletterFile))) ?? ''
  const ofNewsletter = [...messages, ...checkMarkers(text.split(/\r\n?|\n/))]
  const found = ofNewsletter.map((message) => ({ ...message, file: newsletterFile }))
  if (!newsletter) return { messages: found, waiting: [] }
  const read = await readSite(dir, newsletter, { asWritten: true })
  const frontMatters = new Map(read.issues.map(({ id, frontMatter }) => [id, frontMatter]))
  const ofIssues = [
    ...(await checkSources(dir, newsletter, (id) => frontMatters.get(id))),
    ...(await checkIssues(dir, { issues: read.archived, site: read.site, newsletter })),
    ...(await checkPublishedTexts(dir, read.issues, newsletter)),
  ]
  return {
    messages: [
      ...found,
      ...read.messages,
      ...(await checkMedia(dir)),
      ...(await checkPermalinks(dir, newsletter, read)),
      ...ofIssues,
    ],
    waiting: listWaiting(read.archived, newsletter, [...read.messages, ...ofIssues]),
  }
}

function toFinding({ file, line = 1, column = 1, severity, ruleId, reason }: FileDiagnostic): Finding {
  return { file, line, column, severity, ruleId, reason }
}

function byPlace(one: Finding, other: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line || one.column - other.column
}

async function print(
  findings: readonly Finding[],
  dir: string,
  { format, dir: given = '' }: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  if (format === 'json') return terminal.print(toJson(findings))
  const show = (file: string) => fromRoot(resolve(dir, file), terminal)
  if (format === 'sarif') return terminal.print(toSarif(findings, { version, show }))
  if (format === 'github') {
    const { commands, summary } = toGithub(findings, show)
    await terminal.print(commands)
    if (summary !== '' && !(await terminal.summarise(summary))) await terminal.print(summary)
    return
  }
  const lines = await readFiles(dir, new Set(findings.map(({ file }) => file)))
  const asGiven = (file: string) => (isAbsolute(file) ? file : join(given, file))
  terminal.tell(toText(findings, { show: asGiven, linesOf: (file) => lines.get(file) ?? [], color: terminal.color }))
}

/** What is wrong with the addresses of before. While an issue cannot be read, they are not to be blamed. */
async function checkPermalinks(
  dir: string,
  newsletter: Newsletter,
  asWritten: ReadSite,
): Promise<readonly FileDiagnostic[]> {
  const { value: read, messages } = await readPermalinks(dir)
  // Addresses are published without the names that were removed.
  const { site, isWhole, redactor } = asWritten.redactor ? await readSite(dir, newsletter) : asWritten
  if (!read || !isWhole) return messages.map((message) => ({ ...message, file: permalinksFile }))
  const { permalinks, text } = read
  const found = checkAddresses(permalinks, { site, text, sayable: redactPermalinks(permalinks, redactor) })
  return found.map((message) => ({ ...message, file: permalinksFile }))
}

async function readFiles(dir: string, files: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = new Map<string, readonly string[]>()
  for (const file of files) {
    const text = await readText(join(dir, file)).catch(() => null)
    lines.set(file, text?.split(/\r\n?|\n/) ?? [])
  }
  return lines
}
