import { type OutputFile, redactionsFile } from '../files/index.ts'
import type { Diagnostic } from '../model/index.ts'
import type { Redactor } from '../redactions/index.ts'
import type { OpenedArchive } from './open-archive.ts'
import type { Report } from './report.ts'

/** Whether nothing that is to be published names someone who is to be named no longer; each file that does is told, without the name. */
export async function checkNames(
  { show }: OpenedArchive,
  files: readonly OutputFile[],
  redactor: Redactor,
  report: Report,
): Promise<boolean> {
  report.progress('looking for names that are to be removed')
  const { findNamesLeft } = await import('../eleventy/index.ts')
  const left = await findNamesLeft(files, redactor)
  report.add(
    show(redactionsFile),
    left.map(({ path, redaction }) => toMessage(path, redaction.date)),
  )
  if (left.length > 0) report.note('nothing written to the site: a name that is to go would stay')
  return left.length === 0
}

function toMessage(path: string, date: string): Diagnostic {
  const reason = `\`${path}\` of the site would still name someone who was removed on ${date}; take the name out of what it is made from`
  return { ruleId: 'name-left', severity: 'error', reason }
}
