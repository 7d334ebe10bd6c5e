import type { Diagnostic } from '../model/index.ts'

/** A message about one place of one file. */
export interface FileDiagnostic extends Diagnostic {
  /** From the archive's folder, with forward slashes. */
  readonly file: string
}
