import type { Nodes } from 'mdast'

/** A whole number in groups of three. */
const grouped = /(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?![\d.,]*\d)(?! \d)/g
/** The dash before what somebody says, typed as a hyphen or as what it is. */
const dash = /^([-–—]) /

/**
 * Nodes as a typesetter would have them, no letter changed: numbers (`100 000`) are not broken at the end of a line, and what
 * somebody says opens with a dash that stays with its first word.
 */
export function setType<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: node.value.replace(grouped, hold) }
    if (!('children' in node)) return node
    const children = setType(node.children)
    const [first, ...others] = children
    if (!isSpeech(node) || first?.type !== 'text') return { ...node, children }
    const value = first.value.replace(dash, (_, mark: string) => `${mark === '-' ? '–' : mark}\u00A0`)
    return { ...node, children: [{ ...first, value }, ...others] }
  })
}

const hold = (number: string) => number.replaceAll(' ', '\u00A0')

function isSpeech({ type, data }: Nodes): boolean {
  const names = data?.hProperties?.className
  return type === 'paragraph' && Array.isArray(names) && names.includes('speech')
}
