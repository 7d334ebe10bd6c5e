import type { Nodes } from 'mdast'
import { toPhrasing } from './to-phrasing.ts'

/** A text without its marks. */
export function plainText(text: string): string {
  return toPhrasing(text).map(nodeText).join('')
}

function nodeText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return node.children.map(nodeText).join('')
  return 'value' in node ? node.value : ''
}
