import type { Nodes, RootContent } from 'mdast'

/** What a reader sees of some blocks, as plain text: one line a paragraph, list item, table row or line of preformatted text. */
export function plainText(blocks: readonly RootContent[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')
}

function blockText(node: Nodes): string {
  if (node.type === 'code' || node.type === 'html') return node.value
  if (node.type === 'paragraph' || node.type === 'heading') return inlineText(node).trim()
  if (node.type === 'tableRow') return node.children.map(inlineText).join(' ').trim()
  return 'children' in node ? plainText(node.children as RootContent[]) : ''
}

// A hard line break parts words; `mdast-util-to-string` would join them.
function inlineText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if ('value' in node) return node.value.replaceAll('\n', ' ')
  return 'children' in node ? node.children.map(inlineText).join('') : ''
}
