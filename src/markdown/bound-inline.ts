import type { Nodes, Root } from 'mdast'

/** Levels of emphasis and the like inside each other beyond which a text is plain. */
const deepest = 100
const inline: ReadonlySet<Nodes['type']> = new Set(['strong', 'emphasis', 'delete', 'link', 'linkReference'])

/**
 * Makes plain text of what is nested too deep inside paragraphs, in a tree that nobody else has yet. Whether there was anything.
 * Nothing here calls itself: the depth is the writer's to choose, the stack is not.
 */
export function boundInline(root: Root): boolean {
  let isBounded = false
  const waiting: (readonly [node: Nodes, depth: number])[] = [[root, 0]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next
    if (!('children' in node)) continue
    if (depth >= deepest) {
      node.children = [{ type: 'text', value: allText(node) }]
      isBounded = true
    }
    for (const child of node.children) waiting.push([child, inline.has(child.type) ? depth + 1 : 0])
  }
  return isBounded
}

function allText(node: Nodes): string {
  const texts: string[] = []
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) texts.push(next.value)
    if ('alt' in next) texts.push(next.alt ?? '')
    if (next.type === 'break') texts.push(' ')
    if ('children' in next) for (const child of [...next.children].reverse()) waiting.push(child)
  }
  return texts.join('')
}
