import type { Diagnostic, FrontMatter } from '../model/index.ts'

/** What is told of a text when it is published. */
interface Told {
  /** Of its words. */
  readonly hash: string
  readonly corrections: number
}

/** Whether a text is another one than any that was published, and no further correction says so. */
export function isUntold(now: Told, before: readonly Told[]): boolean {
  return (
    before.length > 0 && before.every(({ hash, corrections }) => hash !== now.hash && now.corrections <= corrections)
  )
}

/** An editor may name the rule in `reviewed`; that all guesses are right says nothing about this. */
export function isAccepted({ reviewed }: Pick<FrontMatter, 'reviewed'>): boolean {
  return Array.isArray(reviewed) && reviewed.includes(correctionMissing.ruleId)
}

export const correctionMissing: Diagnostic = {
  ruleId: 'correction-missing',
  severity: 'warning',
  reason:
    'The text is not the one that was published, and `corrections` does not say so; add an entry with `date` and `text`, or `reviewed: [correction-missing]` where readers need not know',
}
