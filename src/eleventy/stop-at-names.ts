import { nameSome, type OutputFile, redactionsFile } from '../files/index.ts'
import type { Redactor } from '../redactions/index.ts'
import { findNamesLeft } from './find-names-left.ts'

/** Throws where something that is to be published names someone who is to be named no longer; the name is not told. */
export async function stopAtNames(files: readonly OutputFile[], redactor: Redactor): Promise<void> {
  const left = await findNamesLeft(files, redactor)
  if (left.length === 0) return
  const paths = nameSome([...new Set(left.map(({ path }) => path))])
  throw new Error(`These files of the site would still name someone whom ${redactionsFile} removes: ${paths}`)
}
