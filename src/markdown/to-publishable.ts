import type { Nodes, Root, RootContent } from 'mdast'
import { plainText } from './plain-text.ts'
import type { PublishedPlace } from './published-place.ts'
import { type Addresses, toPublishableInline } from './to-publishable-inline.ts'

type Parent = Extract<Nodes, { children: Nodes[] }>

/**
 * A body as a page prints it: what a newsletter cannot have meant (HTML, footnotes, check boxes) as the text it was,
 * speech and questions marked, links and images with the address they have on the site.
 */
export function toPublishable(body: Root, place: PublishedPlace): Root {
  const definitions = new Map<string, string>()
  collectDefinitions(body, definitions)
  const addresses = { definitions, place }
  const children = body.children.flatMap((node) =>
    // A heading of the body itself is where the sections are cut; it stays.
    node.type === 'heading' ? [node] : toBlocks(node, addresses),
  )
  return { type: 'root', children: children as RootContent[] }
}

// The first definition of a name holds, as in CommonMark.
function collectDefinitions(node: Nodes, found: Map<string, string>): void {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
  if ('children' in node) for (const child of node.children) collectDefinitions(child, found)
}

function toBlocks(node: Nodes, addresses: Addresses): Nodes[] {
  const inline = (parent: Parent) => toPublishableInline(parent.children, addresses) as never[]
  const blocks = (parent: Parent) => parent.children.flatMap((child) => toBlocks(child, addresses)) as never[]
  switch (node.type) {
    case 'definition':
      return []
    case 'html':
      return [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }]
    case 'paragraph':
      return [markParagraph({ ...node, children: inline(node) })]
    // A heading inside a quotation or a list would break the page's order of levels.
    case 'heading':
      return [{ type: 'paragraph', children: inline(node), data: { hProperties: { className: ['subheading'] } } }]
    case 'listItem':
      return [{ ...node, checked: null, children: withOpening(checkBox(node.checked), blocks(node)) as never[] }]
    case 'table':
      return [scrolling({ ...node, align: null, children: alignCells(blocks(node), node.align ?? []) as never[] })]
    case 'tableRow':
      return [{ ...node, children: blocks(node) }]
    case 'tableCell':
      // An empty heading cell heads nothing, and says so to who listens.
      return [{ ...node, children: inline(node), ...(node.children.length === 0 ? { data: { hName: 'td' } } : {}) }]
    case 'blockquote':
      return [{ ...node, children: blocks(node), ...(isPullQuote(node) ? { data: pullQuote } : {}) }]
    case 'code':
      return [scrolling(node)]
    case 'footnoteDefinition':
      return withOpening(`[^${node.label ?? node.identifier}]: `, blocks(node))
    default:
      return 'children' in node ? [{ ...node, children: blocks(node) }] : [node]
  }
}

/** Where the cells of each column stand, by class: the attribute of old is no part of HTML. */
const sides = { left: null, center: 'center', right: 'end' } as const

function alignCells(rows: readonly Nodes[], align: readonly (keyof typeof sides | null)[]): Nodes[] {
  return rows.map((row) => {
    if (row.type !== 'tableRow') return row
    const children = row.children.map((cell, column) => {
      const side = sides[align[column] ?? 'left']
      return side === null ? cell : { ...cell, data: { ...cell.data, hProperties: { className: [side] } } }
    })
    return { ...row, children }
  })
}

function markParagraph(paragraph: Extract<Nodes, { type: 'paragraph' }>): Nodes {
  const [first, ...others] = paragraph.children
  const isSpeech = first?.type === 'text' && /^[-–—] /.test(first.value)
  const isQuestion =
    first?.type === 'strong' && others.every((node) => node.type === 'text' && node.value.trim() === '')
  if (!isSpeech && !isQuestion) return paragraph
  return { ...paragraph, data: { hProperties: { className: [isSpeech ? 'speech' : 'question'] } } }
}

/** The longest text, in UTF-16 units, that is set as a pull quote: more is a quotation to read. */
const longestPullQuote = 240

const pullQuote = { hProperties: { className: ['pull-quote'] } }

function isPullQuote({ children: [only, ...others] }: Extract<Nodes, { type: 'blockquote' }>): boolean {
  return only?.type === 'paragraph' && others.length === 0 && plainText([only]).length <= longestPullQuote
}

function checkBox(checked: boolean | null | undefined): string {
  return typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : ''
}

function withOpening(opening: string, blocks: readonly Nodes[]): Nodes[] {
  if (opening === '') return [...blocks]
  const [first, ...others] = blocks
  const words = { type: 'text', value: opening } as const
  if (first?.type === 'paragraph') return [{ ...first, children: [words, ...first.children] }, ...others]
  return [{ type: 'paragraph', children: [words] }, ...blocks]
}

// What can be wider than a phone scrolls by itself.
function scrolling(node: Nodes): Nodes {
  const wrapper = { type: 'scrolling', children: [node], data: { hProperties: { className: ['scroll'] } } }
  return wrapper as unknown as Nodes
}
