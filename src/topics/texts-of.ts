import type { IssueHtml } from '../model/index.ts'

/** The texts of an issue: what opens it, and its sections, each with its title. */
export const textsOf = ({
  preambleText,
  sections,
}: Pick<IssueHtml, 'preambleText' | 'sections'>): readonly string[] => [
  preambleText,
  ...sections.map(({ title, text }) => `${title}\n${text}`),
]
