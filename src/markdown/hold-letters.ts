import type { Nodes } from 'mdast'

/** A single letter, its hyphen and the letter behind: "e-p" of "e-post". */
const hyphened = /(?<![\p{L}\p{M}\p{N}-])(\p{L}[-\u2010]\p{L})/u

/** Nodes whose words are not broken after one letter: "e-/post". The characters stay as they are, for who copies or searches them. */
export function holdLetters<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'text') return split(node.value) as Node[]
    return 'children' in node ? [{ ...node, children: holdLetters(node.children) }] : [node]
  })
}

/** Every second piece is one that holds together. */
function split(value: string): Nodes[] {
  return value.split(hyphened).flatMap((piece, index): Nodes[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ type: 'text', value: piece }]
    const held = { hName: 'span', hProperties: { className: ['held'] } }
    return [{ type: 'emphasis', children: [{ type: 'text', value: piece }], data: held }]
  })
}
