import { isConfirmed } from '../check/index.ts'
import {
  type FileDiagnostic,
  folders,
  hashBytes,
  type KnownIssue,
  readSource,
  type SourceFile,
} from '../files/index.ts'
import type { Diagnostic, FrontMatter, Newsletter } from '../model/index.ts'
import { findMissing } from './find-missing.ts'
import { importMessages } from './import-messages.ts'
import { importText } from './import-text.ts'
import { type ImportPlan, planImport } from './plan-import.ts'
import { readingOf } from './reading-options.ts'
import { version } from './version.ts'

/** What is to be said of an archive's sources: those without an issue, and what the import guesses that no editor has confirmed. */
export async function checkSources(
  dir: string,
  newsletter: Newsletter,
  frontMatterOf: (id: string) => FrontMatter | undefined,
): Promise<readonly FileDiagnostic[]> {
  const plan = await planImport(dir)
  const found: FileDiagnostic[] = [...plan.messages]
  for (const source of plan.sources) {
    const file = `${folders.sources}/${source.file}`
    const messages = await checkSource(dir, source, { plan, newsletter, frontMatterOf })
    found.push(...messages.map((message) => ({ ...message, file })))
  }
  const missing = findMissing(plan).map((issue) => ({
    ...importMessages.missing(issue.file),
    file: `${folders.issues}/${issue.id}.md`,
  }))
  return [...found, ...missing]
}

interface Context {
  readonly plan: ImportPlan
  readonly newsletter: Newsletter
  readonly frontMatterOf: (id: string) => FrontMatter | undefined
}

async function checkSource(
  dir: string,
  source: SourceFile,
  { plan, newsletter, frontMatterOf }: Context,
): Promise<readonly Diagnostic[]> {
  const read = await readSource(dir, source)
  if (!read.value) return read.messages
  const assigned = plan.assigned.get(source.file) ?? 'new'
  if (assigned !== 'new' && 'twinOf' in assigned) return [importMessages.twice(assigned.twinOf)]
  const known = assigned === 'new' ? null : assigned.issue
  if (known && !known.present) return [importMessages.deleted(known.id)]
  const reference = { file: source.file, sha256: hashBytes(read.value) }
  const isRead = known?.source?.sha256 === reference.sha256
  const { messages } = importText(read.value, {
    ...(isRead ? readingOf(known.source) : {}),
    ...reference,
    language: newsletter.language,
    importer: version,
  })
  const frontMatter = known ? frontMatterOf(known.id) : undefined
  return [...checkIssueOf(known, isRead), ...messages.filter((one) => !frontMatter || !isConfirmed(one, frontMatter))]
}

function checkIssueOf(known: KnownIssue | null, isRead: boolean): readonly Diagnostic[] {
  if (!known) return [importMessages.withoutIssue()]
  return isRead ? [] : [importMessages.outdated(known.id)]
}
