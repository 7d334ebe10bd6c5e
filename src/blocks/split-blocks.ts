import type { Block, Line, Lines, Result } from '../model/index.ts'

/** Lines to blocks: a stand-in until the passes are in place. */
export function splitBlocks(lines: readonly Line[], _options: unknown): Result<readonly Block[]> {
  const blocks: Block[] = []
  let group: Line[] = []
  const flush = () => {
    if (group.length > 0)
      blocks.push({ type: 'paragraph', lines: group as unknown as Lines, evidence: 'split-blocks/blank-line' })
    group = []
  }
  for (const line of lines) {
    if (line.text === '') flush()
    else group.push(line)
  }
  flush()
  const empty = blocks.length === 0
  return {
    value: blocks,
    messages: empty
      ? [{ ruleId: 'empty-issue', severity: 'error', reason: 'Unexpected empty issue, expected text' }]
      : [],
  }
}
