import type { Nodes } from 'mdast'

/** A whole number in groups of three. */
const grouped = /(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?![\d.,]*\d)(?! \d)/g

/** Nodes whose numbers (`100 000`) are not broken at the end of a line: the spaces in them are those that hold. */
export function holdNumbers<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: node.value.replace(grouped, hold) }
    return 'children' in node ? { ...node, children: holdNumbers(node.children) } : node
  })
}

const hold = (number: string) => number.replaceAll(' ', '\u00A0')
