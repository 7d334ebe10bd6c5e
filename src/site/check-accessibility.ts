import type { Accessibility, Diagnostic, Locale, Newsletter } from '../model/index.ts'
import { findLaw } from './find-law.ts'

/** What the law of the newsletter's language asks of an accessibility statement and `newsletter.yaml` does not tell. */
export function checkAccessibility(newsletter: Newsletter, locale: Locale): readonly Diagnostic[] {
  if (findLaw(newsletter.language, locale) === null) return []
  const facts = newsletter.accessibility
  const missing = missingFacts(facts, newsletter)
  const reason =
    facts === undefined
      ? `Missing \`accessibility\`: the law asks for a statement with ${join(missing)}`
      : `Missing ${join(missing)} of \`accessibility\`, which the law asks for in the statement`
  return [
    ...(missing.length === 0 ? [] : [warning('accessibility-missing', reason)]),
    ...(facts === undefined ? [] : contradictions(facts)),
  ]
}

function missingFacts(facts: Accessibility | undefined, { publisher }: Newsletter): readonly string[] {
  const { conformance, faults = [], assessed, updated, method, contact = {}, provider } = facts ?? {}
  const hasContact = Object.keys(contact).length > 0 || publisher?.email !== undefined
  const needs = [
    ['provider', provider ?? publisher?.name],
    ['conformance', conformance],
    ['faults', conformance === 'partial' || conformance === 'none' ? faults[0] : true],
    ['assessed', assessed],
    ['updated', updated],
    ['method', method],
    ['contact', hasContact ? true : undefined],
  ] as const
  const unreasoned = faults.flatMap(({ kind, reason }, index) =>
    // That the law leaves something out is a reason.
    kind !== 'outside-law' && reason === undefined ? [`faults.${index}.reason`] : [],
  )
  return [...needs.flatMap(([key, value]) => (value === undefined ? [key] : [])), ...unreasoned]
}

function contradictions({ conformance, faults, assessed, updated }: Accessibility): readonly Diagnostic[] {
  const isFaulty = faults.some(({ kind }) => kind === 'non-conformity')
  return [
    ...(conformance === 'full' && isFaulty
      ? [
          warning(
            'accessibility-contradiction',
            'Unexpected faults beside `conformance: full`, expected `partial` or `none`',
          ),
        ]
      : []),
    ...(assessed !== undefined && updated !== undefined && updated < assessed
      ? [
          warning(
            'accessibility-contradiction',
            `Unexpected \`updated\` before \`assessed\`: ${updated} and ${assessed}`,
          ),
        ]
      : []),
  ]
}

const warning = (ruleId: string, reason: string): Diagnostic => ({ ruleId, severity: 'warning', reason })
const join = (keys: readonly string[]) => keys.map((key) => `\`${key}\``).join(', ')
