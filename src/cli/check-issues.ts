import { join } from 'node:path'
import { type CheckedArchive, type CheckedIssue, checkIssue, checkMarkers, isConfirmed } from '../check/index.ts'
import { type FileDiagnostic, folders, listFiles, readRemembered, readText } from '../files/index.ts'
import { splitIssueText } from '../merge/index.ts'
import type { ArchivedIssue, Diagnostic, Issue, Newsletter, Site } from '../model/index.ts'
import { readIssue } from '../pipeline.ts'
import { readDays } from './read-days.ts'
import { readTitleDate } from './read-title-date.ts'

/** What is to be said of an archive's issues beside what reading them says. */
export async function checkIssues(
  dir: string,
  {
    issues,
    site,
    newsletter,
  }: { readonly issues: readonly ArchivedIssue[]; readonly site: Site; readonly newsletter: Newsletter },
): Promise<readonly FileDiagnostic[]> {
  const archive: CheckedArchive = {
    anchors: listAnchors(site),
    readDays: (printed) => readDays(printed, newsletter),
    readTitleDate: (title, lang) => readTitleDate(title, lang || newsletter.language),
  }
  const found: FileDiagnostic[] = []
  for (const { id, issue, markdown } of issues) {
    const messages = checkIssue(toChecked(id, issue, markdown), archive)
    const isTold = await findOld(dir, id, markdown, archive)
    const file = `${folders.issues}/${id}.md`
    for (const message of messages)
      if (!isTold(message) && !isConfirmed(message, issue.frontMatter)) found.push({ ...message, file })
  }
  return [...found, ...(await checkUnread(dir, new Set(issues.map(({ id }) => `${id}.md`))))]
}

function toChecked(id: string, { frontMatter, body }: Issue, markdown: string): CheckedIssue {
  const text = markdown.replace(/\r\n?/g, '\n')
  return { id, frontMatter, body, lines: text.split('\n'), bodyLine: splitIssueText(text).bodyLine }
}

function listAnchors({ issues }: Site): CheckedArchive['anchors'] {
  return new Map(
    issues.map(({ id, sections, calendar }) => [
      id,
      new Set([...sections.map((section) => section.id), ...calendar.map((entry) => `entry-${entry.id}`)]),
    ]),
  )
}

/** Where the import itself made entries that differ from the list, it had its reasons: only what an editor made differ is told. */
async function findOld(
  dir: string,
  id: string,
  markdown: string,
  archive: CheckedArchive,
): Promise<(message: Diagnostic) => boolean> {
  const isCalendar = ({ ruleId }: Diagnostic) => ruleId === 'calendar-mismatch'
  const before = await readRemembered(dir, id)
  if (before === markdown) return isCalendar
  const issue = before === null ? null : readIssue(before).value
  if (before === null || !issue) return () => false
  const old = checkIssue(toChecked(id, issue, before), archive).filter(isCalendar)
  const reasons = new Set(old.map(({ reason }) => reason))
  return (message) => isCalendar(message) && reasons.has(message.reason)
}

/** The files that could not be read as issues: mostly for the marks of a merge. */
async function checkUnread(dir: string, read: ReadonlySet<string>): Promise<readonly FileDiagnostic[]> {
  const found: FileDiagnostic[] = []
  const { files } = await listFiles(join(dir, folders.issues))
  for (const name of files.filter((file) => file.endsWith('.md') && !read.has(file))) {
    const text = await readText(join(dir, folders.issues, name)).catch(() => null)
    const messages = checkMarkers(text?.split(/\r\n?|\n/) ?? [])
    found.push(...messages.map((message) => ({ ...message, file: `${folders.issues}/${name}` })))
  }
  return found
}
