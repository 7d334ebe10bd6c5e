import type { Block, Diagnostic, Line } from '../model/index.ts'

const deadLink = /\[(?:[^[\]\\\n]|\\.){1,400}\]\((?!https?:\/\/|mailto:)[^\s()]{0,2000}\)/giu
const longest = 80
const mostLines = 5

interface DeadLink {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** Links that lead nowhere, a converter's left-over, in one message; their text stays. */
export function findDeadLinks(blocks: readonly Block[]): readonly Diagnostic[] {
  const links = blocks
    .filter(({ type, lines }) => type !== 'residue' && type !== 'tableOfContents' && lines.some(mayHoldLink))
    .flatMap(({ lines }) => lines.filter(mayHoldLink).flatMap(findIn))
  const [first] = links
  if (!first) return []
  const { line, column } = first
  return [{ ruleId: 'dead-link', severity: 'info', reason: describe(links, first), line, column }]
}

const mayHoldLink = ({ text }: Line) => text.includes('](')

function findIn({ text, number }: Line): readonly DeadLink[] {
  const matches = [...text.matchAll(deadLink)]
  return matches.map((match) => ({ text: match[0].slice(0, longest), line: number, column: match.index + 1 }))
}

function describe(links: readonly DeadLink[], { text }: DeadLink): string {
  if (links.length === 1)
    return `Unexpected link without an address, \`${text}\`; its text is kept, add the address in the Markdown if it is known`
  const lines = [...new Set(links.map(({ line }) => line))]
  const named = `${lines.slice(0, mostLines).join(', ')}${lines.length > mostLines ? ' …' : ''}`
  const place = lines.length > 1 ? `lines ${named}` : `line ${named}`
  return `Unexpected links without an address (${links.length}, ${place}), the first is \`${text}\`; their texts are kept, add the addresses in the Markdown if they are known`
}
