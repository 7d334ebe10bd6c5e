import type { Diagnostic, Newsletter } from '../model/index.ts'
import { listTexts } from './list-texts.ts'
import type { Redactor } from './open-redactor.ts'

/** The settings are the editor's own words: nothing is replaced in them, and a name there is told. */
export function checkNewsletterNames(newsletter: Newsletter, { findNamed }: Redactor): readonly Diagnostic[] {
  return listTexts(newsletter).flatMap(([path, text]): readonly Diagnostic[] => {
    if (findNamed(text).length === 0) return []
    const reason = `\`${path}\` names someone whom \`content/redactions.yaml\` removes; take the name out here`
    return [{ ruleId: 'redacted-name', severity: 'error', reason }]
  })
}
