import type { Code, List, ListItem, Root, RootContent } from 'mdast'
import { writePhrasing, writeTarget } from './write-phrasing.ts'
import { writeTable } from './write-table.ts'

/**
 * The body of an import as Markdown, with a final line feed; empty where there is none. It knows what the import makes and no
 * other kind, escapes as `remark-stringify` does, and takes a tenth of its time. Throws on other kinds.
 */
export function writeBody({ children }: Root): string {
  const text = writeAll(children).join('\n\n')
  return text === '' ? '' : `${text}\n`
}

/** Neighbouring lists take turns with their marks: else they would be one. */
function writeAll(nodes: readonly RootContent[]): readonly string[] {
  let last = ''
  return nodes.map((node) => {
    if (node.type !== 'list') {
      last = ''
      return writeNode(node)
    }
    const [usual, other] = node.ordered ? ['.', ')'] : ['-', '*']
    last = last === usual ? (other ?? '') : (usual ?? '')
    return writeList(node, last)
  })
}

function writeNode(node: RootContent): string {
  switch (node.type) {
    case 'paragraph':
      return writePhrasing(node.children, 'block')
    case 'heading':
      return `${'#'.repeat(node.depth)} ${writePhrasing(node.children, 'heading')}`.trimEnd()
    case 'thematicBreak':
      return '---'
    case 'code':
      return writeCode(node)
    case 'blockquote':
      return indentLines(writeAll(node.children).join('\n\n'), '> ', '>')
    case 'table':
      return writeTable(node)
    case 'definition':
      return `[${node.label}]: ${writeTarget(node.url)}`
    default:
      throw new TypeError(`Unexpected \`${node.type}\`, expected a block that the import makes`)
  }
}

/** The fence is longer than any in the text. */
function writeCode({ value }: Code): string {
  const longest = (value.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2)
  const fence = '`'.repeat(longest + 1)
  return value === '' ? `${fence}\n${fence}` : `${fence}\n${value}\n${fence}`
}

function writeList({ children, start }: List, mark: string): string {
  const first = start ?? 1
  const isCounted = mark === '.' || mark === ')'
  return children.map((item, at) => writeItem(item, isCounted ? `${first + at}${mark}` : mark)).join('\n')
}

/** What hangs under an item is set below its text. A list that does not count from one needs a blank line above it. */
function writeItem({ children }: ListItem, mark: string): string {
  const written = writeAll(children as RootContent[])
  const text = written.reduce((above, below, at) => `${above}${needsBlank(children[at]) ? '\n\n' : '\n'}${below}`)
  return `${mark} ${indentLines(text, ' '.repeat(mark.length + 1), '').trimStart()}`.trimEnd()
}

function indentLines(text: string, indent: string, blank: string): string {
  const indented = (line: string) => (line === '' ? blank : indent + line)
  return text.includes('\n') ? text.split('\n').map(indented).join('\n') : indented(text)
}

function needsBlank(node: ListItem['children'][number] | undefined): boolean {
  return node?.type !== 'list' || (node.ordered === true && (node.start ?? 1) !== 1)
}
