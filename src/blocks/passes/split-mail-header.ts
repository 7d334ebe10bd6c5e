import type { Block, Line, Locale, Pass } from '../../model/index.ts'
import { asLines } from '../as-lines.ts'

type Field = 'subject' | 'date' | 'other'

/** Names of fields that are not a matter of language (RFC 5322 § 3.6). */
const technical =
  /^(?:subject|date|from|to|cc|bcc|sender|received|return-path|reply-to|message-id|mime-version|(?:content|list|x)-[a-z-]+)$/
const fieldLine = /^\s*([\p{L}-]{2,30})\s*:\s*\S/u

/**
 * The head of a mail at the very top: its subject and date belong to the masthead, the rest is what the mail program needed. One
 * such line alone is text; the subject must be among several.
 */
export const splitMailHeader: Pass = (blocks, { locales }) => {
  const [first, ...rest] = blocks
  if (first?.type !== 'unmarked') return { value: blocks, messages: [] }
  const { lines } = first
  let end = 0
  const kinds: (Field | null)[] = []
  for (; end < lines.length; end++) {
    const kind = kindOf(lines[end] as Line, locales)
    if (kind === null && (end === 0 || !/^\s+\S/.test(lines[end]?.text ?? ''))) break
    kinds.push(kind)
  }
  if (kinds.filter((kind) => kind !== null).length < 2 || !kinds.includes('subject'))
    return { value: blocks, messages: [] }
  const header = lines.slice(0, end).map((line, at) => toBlock(line, kinds[at] ?? 'other'))
  const text = lines.slice(end)
  const below: readonly Block[] =
    text.length > 0 ? [{ type: 'unmarked', lines: asLines(text), evidence: 'split-mail-header/text' }] : []
  return { value: [...header, ...below, ...rest], messages: [] }
}

function toBlock(line: Line, kind: Field): Block {
  if (kind === 'other') return { type: 'residue', lines: [line], evidence: 'split-mail-header/mail-header' }
  return { type: 'masthead', lines: [line], evidence: `split-mail-header/${kind}` }
}

function kindOf(line: Line, locales: readonly Locale[]): Field | null {
  const name = fieldLine.exec(line.text)?.[1]?.toLowerCase()
  if (name === undefined) return null
  for (const kind of ['subject', 'date', 'other'] as const) {
    if (locales.some(({ cues }) => cues.mailFields[kind].includes(name))) return kind
  }
  return technical.test(name) ? 'other' : null
}
