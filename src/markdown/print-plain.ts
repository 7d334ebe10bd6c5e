import type { Link, List, ListItem, Nodes } from 'mdast'

const paragraphClasses = ['speech', 'question', 'subheading']

/** What is between the tags of an element. */
type Inside = string | null

/**
 * A block as the very HTML that remark-html makes of it with `htmlSchema`, without the last line feed and in a fraction of the time,
 * where it is of paragraphs, lists, emphasis and links alone. Null for all else, and for what has to be cleaned: that is remark-html's.
 */
export function printPlain(node: Nodes): string | null {
  switch (node.type) {
    case 'paragraph':
      return wrap('p', toClass(node, paragraphClasses), printAll(node.children, ''))
    case 'list':
      return printList(node)
    case 'text':
      return printText(node.value)
    case 'strong':
      return wrap('strong', toClass(node, []), printAll(node.children, ''))
    case 'emphasis':
      return wrap('em', toClass(node, []), printAll(node.children, ''))
    case 'link':
      return printLink(node)
    default:
      return null
  }
}

function printAll(nodes: readonly Nodes[], between: string): Inside {
  const printed: string[] = []
  for (const node of nodes) {
    const html = printPlain(node)
    if (html === null) return null
    printed.push(html)
  }
  return printed.join(between)
}

/** An element; null where its attributes or what is inside are not known. */
function wrap(name: string, attributes: Inside, inside: Inside): string | null {
  return attributes === null || inside === null ? null : `<${name}${attributes}>${inside}</${name}>`
}

/** The class of a node, which is one of those that its element may have; null where more is said of it. */
function toClass({ data }: Nodes, allowed: readonly string[]): Inside {
  if (data === undefined) return ''
  const { hProperties, ...others } = data
  const { className, ...more } = hProperties ?? {}
  if (Object.keys(others).length > 0 || Object.keys(more).length > 0 || !Array.isArray(className)) return null
  const [name, ...names] = className
  return names.length === 0 && allowed.includes(String(name)) ? ` class="${name}"` : null
}

// White space at the ends of lines is taken away there.
const printText = (value: string) =>
  /[ \t]\n|\n[ \t]|\r/.test(value) ? null : value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Letters that an address has as they are, in any standard and any attribute. */
const address = /^(?:https?:\/\/|mailto:)[\w\-.~/?=:@+#]*$/

function printLink(node: Link): string | null {
  const name = toClass(node, ['bare'])
  if (name === null || node.title || !address.test(node.url)) return null
  return wrap('a', ` href="${node.url}"${name}`, printAll(node.children, ''))
}

function printList(list: List): string | null {
  if (list.data !== undefined) return null
  const isLoose = list.spread || list.children.some(({ spread, children }) => spread ?? children.length > 1)
  const items: string[] = []
  for (const item of list.children) {
    const html = isPlainItem(item) ? wrap('li', '', isLoose ? printLoose(item) : printTight(item)) : null
    if (html === null) return null
    items.push(`${html}\n`)
  }
  const start = list.ordered && typeof list.start === 'number' && list.start !== 1 ? ` start="${list.start}"` : ''
  return wrap(list.ordered ? 'ol' : 'ul', start, `\n${items.join('')}`)
}

const isPlainItem = ({ data, checked }: ListItem) => data === undefined && typeof checked !== 'boolean'

function printLoose({ children }: ListItem): Inside {
  const inside = printAll(children, '\n')
  return inside && `\n${inside}\n`
}

/** Its paragraphs are none of their own. */
function printTight({ children }: ListItem): Inside {
  let inside = ''
  for (const [index, node] of children.entries()) {
    const isParagraph = node.type === 'paragraph'
    // The class of a paragraph goes with its element; one that is to be another element stays.
    const html = isParagraph ? printAll(node.children, '') : printPlain(node)
    if (html === null || (isParagraph && toClass(node, paragraphClasses) === null)) return null
    inside += index === 0 && isParagraph ? html : `\n${html}`
  }
  return inside + (children.length > 0 && children.at(-1)?.type !== 'paragraph' ? '\n' : '')
}
