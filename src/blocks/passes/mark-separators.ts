import type { Pass } from '../../model/index.ts'
import { isRule } from '../is-rule.ts'

/** A drawn rule by itself parts what is above from what is below. */
export const markSeparators: Pass = (blocks) => ({
  value: blocks.map((block) =>
    block.type === 'unmarked' && block.lines.every((line) => isRule(line.text))
      ? { type: 'separator', lines: block.lines, evidence: 'mark-separators/rule' }
      : block,
  ),
  messages: [],
})
