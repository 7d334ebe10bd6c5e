import type { PhrasingContent } from 'mdast'
import { mayHoldMarks } from './may-hold-marks.ts'

/**
 * Marks that a text carries: links `[text](url)` and `<url>`, bare addresses, `**strong**`, `_emphasis_` and `*emphasis*` where they are
 * balanced. A picture `![words](url)` is a link. Everything else is literal. A link that leads nowhere (`#`, a relative path, a script) is its text alone.
 */
export function toPhrasing(text: string): PhrasingContent[] {
  if (!mayHoldMarks(text)) return toText(text)
  const nodes: PhrasingContent[] = []
  let from = 0
  // What is inside is read by the same pattern, so that each match says where to begin.
  for (let match = matchAt(text, 0); match; match = matchAt(text, match.index + match[0].length)) {
    const found = toNodes(match.groups ?? {})
    if (!found) continue
    for (const node of [...toText(text.slice(from, match.index)), ...found]) nodes.push(node)
    from = match.index + match[0].length
  }
  for (const node of toText(text.slice(from))) nodes.push(node)
  return mergeTexts(nodes)
}

function matchAt(text: string, at: number): RegExpExecArray | null {
  marks.lastIndex = at
  return marks.exec(text)
}

/** One alternative a mark; bounded, so that no input makes it slow. */
const marks =
  /(?:(?<![^\s([])!)?\[(?<label>(?:[^[\]\\\n]|\\.){1,400})\]\((?<target>[^\s()]{0,2000})\)|<(?<angle>(?:https?:\/\/|mailto:)[^\s<>]{1,2000})>|(?<url>(?<![\p{L}\p{N}])https?:\/\/[^\s<>"”]{1,2000})|(?<www>(?<![\p{L}\p{N}])www\.[a-z0-9][^\s<>"”]{1,2000})|(?<mail>(?<![\p{L}\p{N}._%+@:/-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}(?![\p{L}\p{N}@-]))|(?<![*\p{L}\p{N}])\*\*(?=[^\s*])(?<strong>(?:(?!\*\*)[^\n]){1,400}?)(?<=[^\s*])\*\*(?![*\p{L}\p{N}])|(?<![_\p{L}\p{N}])_(?=[^\s_])(?<emphasis>[^_\n]{1,400})(?<=[^\s_])_(?![_\p{L}\p{N}])|(?<![*\p{L}\p{N}\\])\*(?=[^\s*])(?<star>[^*\n]{1,400})(?<=[^\s*])\*(?![*\p{L}\p{N}])/giu

function toNodes(groups: Record<string, string | undefined>): PhrasingContent[] | null {
  const { label, target, angle, url, www, mail, strong, emphasis, star } = groups
  if (label !== undefined) {
    const children = toPhrasing(withoutEscapes(label))
    return isSafe(target ?? '')
      ? [{ type: 'link', url: target ?? '', children: children.filter((child) => child.type !== 'link') as never[] }]
      : children
  }
  if (angle !== undefined)
    return [{ type: 'link', url: angle, children: [{ type: 'text', value: angle.replace(/^mailto:/, '') }] }]
  if (url !== undefined) return toBareLink(url, '')
  if (www !== undefined) return toBareLink(www, 'http://')
  if (mail !== undefined) return [{ type: 'link', url: `mailto:${mail}`, children: [{ type: 'text', value: mail }] }]
  if (strong !== undefined) return [{ type: 'strong', children: without(toPhrasing(strong), 'strong') }]
  if (emphasis !== undefined) return [{ type: 'emphasis', children: without(toPhrasing(emphasis), 'emphasis') }]
  // Stars around figures multiply them.
  if (star !== undefined && /\p{L}/u.test(star))
    return [{ type: 'emphasis', children: without(toPhrasing(star), 'emphasis') }]
  return null
}

/** A mark inside its own kind says nothing more, and is not written so that it reads back. */
function without(nodes: readonly PhrasingContent[], type: 'strong' | 'emphasis'): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === type ? node.children : [node]))
}

/** Punctuation at the end of an address belongs to the sentence; a closing bracket only where none was opened. */
function toBareLink(found: string, scheme: string): PhrasingContent[] {
  let end = found.length
  let open = found.split('(').length - found.split(')').length
  const isEnd = (marks: string) => end > 0 && marks.includes(found.charAt(end - 1))
  while (isEnd(".,;:!?'’*_")) end--
  for (; open < 0 && isEnd(')'); open++) {
    end--
    while (isEnd('.,;:!?')) end--
  }
  const url = found.slice(0, end)
  const link: PhrasingContent = { type: 'link', url: scheme + url, children: [{ type: 'text', value: url }] }
  return url === found ? [link] : [link, { type: 'text', value: found.slice(url.length) }]
}

const isSafe = (target: string) => /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(target)
const withoutEscapes = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

/** A line feed is a break that was meant. */
function toText(text: string): PhrasingContent[] {
  if (!text.includes('\n')) return text === '' ? [] : [{ type: 'text', value: text }]
  const nodes: PhrasingContent[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) nodes.push({ type: 'break' })
    if (line !== '') nodes.push({ type: 'text', value: line })
  }
  return nodes
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value }
    else merged.push(node)
  }
  return merged
}
