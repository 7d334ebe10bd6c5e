import { redactionsFile } from '../files/index.ts'
import type { Survivor } from '../redactions/index.ts'

/** Throws where something that is to be published names someone who is to be named no longer; the name is not told. */
export function stopAtNames(left: readonly Survivor[]): void {
  if (left.length === 0) return
  const paths = [...new Set(left.map(({ path }) => path))].slice(0, 5).join(', ')
  throw new Error(`These files of the site would still name someone whom ${redactionsFile} removes: ${paths}`)
}
