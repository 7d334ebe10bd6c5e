import type { SiteIssue } from '../model/index.ts'
import { cutOpening } from './cut-opening.ts'

/** Of an issue's opening, in UTF-16 units. */
const longest = 240

/**
 * What an issue opens with, in whole sentences. Its summary may be cut anywhere; the text it was cut from goes on. A summary that
 * is in no paragraph is an editor's own and stands as it is.
 */
export function toLede({
  summary,
  preambleText,
  sections,
}: Pick<SiteIssue, 'summary' | 'preambleText' | 'sections'>): string {
  if (!summary.endsWith('…')) return summary
  const opening = summary.slice(0, -1)
  for (const text of [preambleText, ...sections.map((section) => section.text)])
    for (const line of text.split('\n')) {
      const paragraph = line.replace(/\s+/g, ' ')
      const at = paragraph.indexOf(opening)
      if (at >= 0) return cutOpening(paragraph.slice(at), longest)
    }
  return summary
}
