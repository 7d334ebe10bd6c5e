import type { Block, Diagnostic } from '../model/index.ts'

/** A shorter text may well be one article. */
const longest = 3000

/** A long text in which no title was found; none where there is one, or a calendar. */
export function checkHeadings(blocks: readonly Block[]): readonly Diagnostic[] {
  if (blocks.some(({ type }) => type === 'heading' || type === 'calendar')) return []
  const texts = blocks.filter(({ type }) => type === 'paragraph')
  const length = texts.reduce((sum, { lines }) => lines.reduce((sum, { text }) => sum + text.length, sum), 0)
  const [first] = texts
  if (length <= longest || !first) return []
  const reason =
    'Expected titles in a text of this length, but found none; look with `backissue explain`, and mark them with `##` in the Markdown'
  return [{ ruleId: 'headings-missing', severity: 'info', reason, line: first.lines[0].number, column: 1 }]
}
