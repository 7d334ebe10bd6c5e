import type { Root, RootContent } from 'mdast'
import type { Result } from '../model/index.ts'
import { boundDepth } from './bound-depth.ts'
import { boundInline } from './bound-inline.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** A body's text as its tree. What is nested too deep for any reader is plain text, and a message says so; `line` is the body's first. */
export function toBody(body: string, line: number): Result<Root> {
  const { text, firstChanged } = boundDepth(body)
  const { tree, isPlain } = parse(text)
  const messages = []
  if (firstChanged !== null || isPlain) {
    const reason = 'Unexpected nesting of more than 100 levels; what is deeper is printed as text'
    messages.push({ ruleId: 'nesting', severity: 'warning', reason, line: line + (firstChanged ?? 0) } as const)
  }
  return { value: tree, messages }
}

function parse(text: string): { readonly tree: Root; readonly isPlain: boolean } {
  try {
    const tree = parseMarkdown(text)
    return { tree, isPlain: boundInline(tree) }
  } catch (error) {
    // The parser follows emphasis inside emphasis down to the end of the stack.
    if (!(error instanceof RangeError)) throw error
    return { tree: { type: 'root', children: text.split(/\n[ \t]*\n/).flatMap(toPlainBlock) }, isPlain: true }
  }
}

function toPlainBlock(block: string): readonly RootContent[] {
  const value = block.trim()
  if (value === '') return []
  const heading = /^(#{2,6}) +([^\n]+)(?:\n([\s\S]*))?$/.exec(value)
  if (!heading) return [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  const [, marks = '', title = '', rest = ''] = heading
  const depth = marks.length as 2 | 3 | 4 | 5 | 6
  return [{ type: 'heading', depth, children: [{ type: 'text', value: title }] }, ...toPlainBlock(rest)]
}
