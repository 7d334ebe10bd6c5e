import { listStaying, type OutputFile, redactionsFile } from '../files/index.ts'
import type { Diagnostic } from '../model/index.ts'
import type { Redactor, Survivor } from '../redactions/index.ts'
import type { OpenedArchive } from './open-archive.ts'
import type { Report } from './report.ts'

/** Whether no file of the output, those included that stay there, names someone who is to be named no longer; each that does is told, without the name. */
export async function checkNames(
  { show }: OpenedArchive,
  { out, files, partial }: { readonly out: string; readonly files: readonly OutputFile[]; readonly partial: boolean },
  redactor: Redactor,
  report: Report,
): Promise<boolean> {
  report.progress('looking for names that are to be removed')
  const { findNamesLeft } = await import('../eleventy/index.ts')
  const made = await findNamesLeft(files, redactor)
  const staying = await findNamesLeft(await listStaying(out, { files, partial }), redactor)
  const fault = 'would still name someone who was removed on'
  report.add(show(redactionsFile), [
    ...made.map(toMessage(fault, 'take the name out of what it is made from')),
    ...staying.map(toMessage(`stays in the output and ${fault}`, 'remove it, or build the whole site')),
  ])
  const isFree = made.length + staying.length === 0
  if (!isFree) report.note('nothing written to the site: a name that is to go would stay')
  return isFree
}

const toMessage =
  (fault: string, advice: string) =>
  ({ path, redaction }: Survivor): Diagnostic => {
    const reason = `\`${path}\` of the site ${fault} ${redaction.date}; ${advice}`
    return { ruleId: 'name-left', severity: 'error', reason }
  }
