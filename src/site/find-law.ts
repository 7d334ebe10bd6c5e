import type { AccessibilityLaw, Locale } from '../model/index.ts'

/** The law on accessibility that a newsletter in this language (BCP 47) falls under; null where none is known: `sv-FI` is not Sweden's. */
export function findLaw(language: string, { law }: Locale): AccessibilityLaw | null {
  const { region } = new Intl.Locale(language)
  return law !== null && (region === undefined || region === law.region) ? law : null
}
