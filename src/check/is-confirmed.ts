import type { Diagnostic, FrontMatter } from '../model/index.ts'

/** Whether an editor said of a guess that it is right: `reviewed: true`, or the message's rule in `reviewed`. Errors are no guesses. */
export function isConfirmed({ ruleId, severity }: Diagnostic, { reviewed }: Pick<FrontMatter, 'reviewed'>): boolean {
  if (severity === 'error' || reviewed === undefined || reviewed === false) return false
  return reviewed === true || reviewed.includes(ruleId)
}
