import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast'

/** Makes `[12]` in a body a link where the body defines 12. */
export function linkReferences(body: Root): Root {
  const known = new Set(
    body.children.filter((node): node is Definition => node.type === 'definition').map((node) => node.identifier),
  )
  if (known.size === 0) return body
  return { type: 'root', children: body.children.map((node) => link(node, known) as RootContent) }
}

function link(node: Nodes, known: ReadonlySet<string>): Nodes {
  if (!('children' in node) || node.type === 'link') return node
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? split(child.value, known) : [link(child, known)],
  )
  return { ...node, children } as Nodes
}

function split(text: string, known: ReadonlySet<string>): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const match of text.matchAll(/\[(\d{1,4})\]/g)) {
    const number = match[1] ?? ''
    if (!known.has(number)) continue
    if (match.index > from) nodes.push({ type: 'text', value: text.slice(from, match.index) })
    nodes.push({
      type: 'linkReference',
      identifier: number,
      label: number,
      referenceType: 'shortcut',
      children: [{ type: 'text', value: number }],
    })
    from = match.index + match[0].length
  }
  return from < text.length ? [...nodes, { type: 'text', value: text.slice(from) }] : nodes
}
