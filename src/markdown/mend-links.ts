import type { Link, Nodes } from 'mdast'

/**
 * The children of a paragraph without links that GFM sees where nobody meant one: it takes `å` for the end of a word, so that
 * `åsa@example.se` would be a letter and a link to somebody else; a lone `www.` for an address; and in `[www.example.org]` the
 * closing bracket for a part of it.
 */
export function mendLinks(children: readonly Nodes[]): readonly Nodes[] {
  return children.flatMap((node, index): readonly Nodes[] => {
    if (node.type !== 'link' || !isLiteral(node)) return [node]
    const value = textOf(node)
    const isPart = isPartOfWord(node, children[index - 1], children[index + 1])
    return isPart || /^www$/i.test(value) ? [{ type: 'text', value }] : withoutBracket(node, value)
  })
}

/** An address and the closing brackets behind it. */
function withoutBracket(link: Link, value: string): readonly Nodes[] {
  const bare = value.replace(/\]+$/, '')
  const taken = value.length - bare.length
  if (taken === 0) return [link]
  const url = link.url.replace(/(?:%5D|\])+$/i, '')
  return [
    { ...link, url, children: [{ type: 'text', value: bare }] },
    { type: 'text', value: value.slice(-taken) },
  ]
}

const textOf = ({ children: [only] }: Link) => (only?.type === 'text' ? only.value : '')

/** Whether a link has no marks of its own in the source; one that a later step found has no place there. */
function isLiteral(link: Link): boolean {
  const { start, end } = link.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return true
  return end.offset - start.offset === textOf(link).length
}

function isPartOfWord({ url }: Link, before: Nodes | undefined, after: Nodes | undefined): boolean {
  if (!url.startsWith('mailto:')) return false
  return (
    (before?.type === 'text' && /[\p{L}\p{M}\p{N}]$/u.test(before.value)) ||
    (after?.type === 'text' && /^[\p{L}\p{M}\p{N}]/u.test(after.value))
  )
}
