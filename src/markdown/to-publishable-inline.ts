import type { Nodes } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { mendLinks } from './mend-links.ts'
import { toPublishedAddress } from './to-published-address.ts'

/** What stands inside a paragraph, heading or table cell as a page prints it. `definitions` gives the addresses of reference links. */
export function toPublishableInline(children: readonly Nodes[], definitions: ReadonlyMap<string, string>): Nodes[] {
  return mendLinks(children).flatMap((child) => toPublished(child, definitions))
}

function toPublished(node: Nodes, definitions: ReadonlyMap<string, string>): Nodes[] {
  const inside = () => ('children' in node ? (toPublishableInline(node.children, definitions) as never[]) : [])
  switch (node.type) {
    case 'html':
      return [text(node.value)]
    case 'footnoteReference':
      return [text(`[^${node.label ?? node.identifier}]`)]
    case 'link':
      return [link(node.url, inside())]
    case 'linkReference':
      return [link(definitions.get(node.identifier) ?? '', inside())]
    case 'image':
      return [image(node.url, node.alt ?? '')]
    case 'imageReference':
      return [image(definitions.get(node.identifier) ?? '', node.alt ?? '')]
    default:
      return 'children' in node ? [{ ...node, children: inside() }] : [node]
  }
}

// A link without words would be one that nobody hears.
function link(address: string, children: never[]): Nodes {
  const url = toPublishedAddress(address)
  const hasWords = children.some((child) => toText(child).trim() !== '')
  return { type: 'link', url, children: hasWords ? children : [text(address)] }
}

// Nothing is fetched from another host: an image elsewhere becomes a link to it.
function image(address: string, alt: string): Nodes {
  const url = toPublishedAddress(address)
  if (url.startsWith('../../media/')) return { type: 'image', url, alt }
  return { type: 'link', url, children: [text(alt.trim() === '' ? address : alt)] }
}

const text = (value: string) => ({ type: 'text', value }) as const
