import { createHash } from 'node:crypto'
import { fromMarkdown } from '../markdown/index.ts'
import { splitIssueText } from '../merge/index.ts'
import type { ArchivedIssue, IssueSource } from '../model/index.ts'
import { writeFrontMatter } from '../printing/index.ts'
import { freeId } from '../slugs/index.ts'
import type { Redactor } from './open-redactor.ts'
import { redactValues } from './redact-values.ts'

/** An archive's issues without the names that are to be removed: in id, front matter, body and source. The others stay as they are. */
export function redactIssues(issues: readonly ArchivedIssue[], redactor: Redactor): readonly ArchivedIssue[] {
  const ids = new Set(issues.map(({ id }) => id).filter((id) => redactor.findNamed(id).length === 0))
  return issues.map((issue) => {
    const { id, markdown, sourceText } = issue
    const texts = [id, markdown, sourceText ?? '', issue.issue.frontMatter.source?.file ?? '']
    const dates = texts.flatMap(redactor.findNamed).map(({ date }) => date)
    const last = dates.sort().at(-1)
    return last === undefined ? issue : { ...redactIssue(issue, redactor, ids), redacted: last }
  })
}

function redactIssue(
  { id, issue, markdown, sourceText }: ArchivedIssue,
  redactor: Redactor,
  ids: Set<string>,
): ArchivedIssue {
  const { source, ...frontMatter } = redactValues(issue.frontMatter, redactor)
  const text = sourceText === null ? null : redactor.text(sourceText)
  const head = writeFrontMatter({ ...frontMatter, ...(source ? { source: toSource(source, text) } : {}) })
  const { body } = splitIssueText(markdown.replace(/\r\n?/g, '\n'))
  const whole = head + redactor.text(body)
  const { value } = fromMarkdown(whole)
  if (!value) throw new Error(`Issue ${id} cannot be read without the names that are to be removed`)
  const plainId = redactor.address(id)
  const ownId = plainId === id ? id : freeId(plainId, (wanted) => ids.has(wanted))
  ids.add(ownId)
  return { id: ownId, issue: value, markdown: whole, sourceText: text }
}

/** What is published in a source's place is text in UTF-8, whatever the source was. */
function toSource(source: IssueSource, text: string | null): IssueSource {
  if (text === null) return source
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { file: source.file, sha256, importer: source.importer }
}
