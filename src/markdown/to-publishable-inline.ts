import type { Nodes } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { mendLinks } from './mend-links.ts'
import type { PublishedPlace } from './published-place.ts'

/** What a text's addresses mean. */
export interface Addresses {
  /** Those of reference links. */
  readonly definitions: ReadonlyMap<string, string>
  readonly place: PublishedPlace
}

/** What stands inside a paragraph, heading or table cell as a page prints it. */
export function toPublishableInline(children: readonly Nodes[], addresses: Addresses): Nodes[] {
  return mendLinks(children).flatMap((child) => toPublished(child, addresses))
}

function toPublished(node: Nodes, addresses: Addresses): Nodes[] {
  const { definitions, place } = addresses
  const inside = () => ('children' in node ? toPublishableInline(node.children, addresses) : [])
  switch (node.type) {
    case 'html':
      return [text(node.value)]
    case 'footnoteReference':
      return [text(`[^${node.label ?? node.identifier}]`)]
    case 'link':
      return link(node.url, inside(), place)
    case 'linkReference':
      return link(definitions.get(node.identifier) ?? '', inside(), place)
    case 'image':
      return image(node.url, node.alt ?? '', place)
    case 'imageReference':
      return image(definitions.get(node.identifier) ?? '', node.alt ?? '', place)
    default:
      return 'children' in node ? [{ ...node, children: inside() as never[] }] : [node]
  }
}

// A link without words would be one that nobody hears; one to an address that no browser can read would lead nowhere.
function link(address: string, children: readonly Nodes[], { toAddress }: PublishedPlace): Nodes[] {
  const url = toAddress(address)
  const hasWords = children.some((child) => toText(child).trim() !== '')
  const words = hasWords ? [...children] : [text(address)]
  if (!URL.canParse(url, 'https://archive.invalid/')) return words
  return [{ type: 'link', url, children: words as never[], ...(isBare(url, words) ? { data: bare } : {}) }]
}

/** Paper does not say the address of such a link once more. */
const bare = { hProperties: { className: ['bare'] } }

/** Whether a link of the web reads as its own address, be it without the scheme or the last slash. */
const isBare = (url: string, words: readonly Nodes[]) =>
  /^https?:/i.test(url) && toHostAndPath(url) === toHostAndPath(words.map((word) => toText(word)).join(''))

const toHostAndPath = (address: string) =>
  address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')

// Nothing is fetched from another host: an image elsewhere becomes a link to it.
function image(address: string, alt: string, place: PublishedPlace): Nodes[] {
  const url = place.toAddress(address)
  return url.startsWith(place.media) ? [{ type: 'image', url, alt }] : link(address, [text(alt)], place)
}

const text = (value: string) => ({ type: 'text', value }) as const
