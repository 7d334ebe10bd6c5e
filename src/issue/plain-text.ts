import type { Nodes } from 'mdast'
import { mayHoldMarks } from './may-hold-marks.ts'
import { toPhrasing } from './to-phrasing.ts'

/** A text without its marks. */
export function plainText(text: string): string {
  if (!mayHoldMarks(text)) return text.replaceAll('\n', ' ')
  return toPhrasing(text).map(nodeText).join('')
}

function nodeText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return node.children.map(nodeText).join('')
  return 'value' in node ? node.value : ''
}
