import type { Link, PhrasingContent, Strong } from 'mdast'
import { escapeText, isPlain, toReference } from './escape-text.ts'

/** What stands around phrasing: `block` in a paragraph, `heading`, `label` in a link, `span` in emphasis. */
type Around = 'block' | 'heading' | 'label' | 'span'

/** Phrasing as Markdown. `before` and `after` are the marks around it. Throws on kinds that the import never makes. */
export function writePhrasing(nodes: readonly PhrasingContent[], around: Around, before = '', after = ''): string {
  const [only] = nodes
  if (only?.type === 'text' && nodes.length === 1 && isPlain(only.value)) return only.value
  const parts: string[] = []
  let last = before
  let encodeNext = false
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as PhrasingContent
    const next = nodes[at + 1]
    let value = ''
    if (node.type === 'text') {
      value = escapeText(node.value, {
        startsLine: last === '' ? around === 'block' : last === '\n',
        endsBlock: next === undefined && (around === 'block' || around === 'heading'),
        next: next === undefined ? after : peek(next),
        inLabel: around === 'label',
      })
      if (last === '' && around === 'heading') value = value.replace(/^[\t ]/, toReference)
      if (next === undefined && around === 'heading') value = value.replace(/#$/, '\\#')
      // Behind emphasis the mark's underscore would be a letter of a mail address.
      if (last === '_' && around !== 'label') value = value.replace(/^@(?=[-.\w])/, '\\@')
      if (nodes[at - 1]?.type === 'linkReference') value = value.replace(/^:/, '\\:')
      if (encodeNext) value = value.replace(/^[\s\S]/u, toReference)
      encodeNext = false
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      const behind = next === undefined ? after : peek(next)
      // An underscore between letters, or beside another, opens nothing; a star does.
      const touches = last === '_' || /[\p{L}\p{N}]/u.test(last) || /^[\p{L}\p{N}]/u.test(behind)
      const mark = node.type === 'strong' ? '**' : touches && last !== '*' ? '*' : '_'
      const inner = writeSpan(node.children, mark, around)
      if (blocks(last, inner.at(mark.length) ?? '', mark)) parts.push(encodeLast(parts.pop() ?? ''))
      encodeNext = blocks(behind, inner.at(-mark.length - 1) ?? '', mark)
      value = inner
    } else value = writeOther(node, around)
    parts.push(value)
    last = value.at(-1) ?? last
  }
  return parts.join('')
}

function writeSpan(children: Strong['children'], mark: string, around: Around): string {
  return mark + writePhrasing(children, around === 'label' ? 'label' : 'span', mark, mark[0]) + mark
}

function writeOther(node: PhrasingContent, around: Around): string {
  if (node.type === 'break') return around === 'heading' ? ' ' : '\\\n'
  if (node.type === 'linkReference') return `[${node.label}]`
  if (node.type === 'link') return writeLink(node)
  throw new TypeError(`Unexpected \`${node.type}\`, expected phrasing that the import makes`)
}

/** How what is written for a node begins. */
function peek(node: PhrasingContent): string {
  if (node.type === 'text') return node.value[0] ?? ''
  if (node.type === 'link') return isAutolink(node) ? '<' : '['
  return { strong: '*', emphasis: '_', break: '\\' }[node.type as string] ?? '['
}

const isSpace = (letter: string) => letter === '' || /\s/.test(letter)
// UTF-16 units, as micromark reads them: half of an emoji is no punctuation.
const isMark = (letter: string) => /[\p{P}\p{S}]/u.test(letter)

/** Whether marks of emphasis do not open or close between these two letters (CommonMark § 6.2, flanking). */
function blocks(outside: string, inside: string, mark: string): boolean {
  return !isSpace(outside) && !isMark(outside) && (isMark(inside) || mark === '_')
}

const encodeLast = (text: string) => text.replace(/[\s\S]$/u, toReference)

function writeLink(node: Link): string {
  if (isAutolink(node)) return `<${textOf(node)}>`
  return `[${writePhrasing(node.children, 'label', '[', ']')}](${writeTarget(node.url)})`
}

const textOf = ({ children: [only] }: Link) => (only?.type === 'text' ? only.value : '')
const mail =
  /^mailto:[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i

/** A link whose text is its address, and that Markdown knows as such between angle brackets. */
function isAutolink(node: Link): boolean {
  const text = textOf(node)
  if (node.children.length !== 1 || text === '') return false
  return node.url === text ? /^https?:\/\/[^\s<>]*$/i.test(text) : node.url === `mailto:${text}` && mail.test(node.url)
}

/** An address behind a link's text or label. */
export function writeTarget(url: string): string {
  const escaped = url.replace(/\\(?=[!-/:-@[-`{-~]|$)|&(?=#\w+;|\w+;)|[()[<>]/g, '\\$&')
  return url === '' || /[\s\p{Cc}]/u.test(url) ? `<${escaped}>` : escaped
}
