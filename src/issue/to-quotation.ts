import type { Blockquote, Paragraph } from 'mdast'
import type { Line } from '../model/index.ts'
import { joinLines } from './join-lines.ts'
import { toPhrasing } from './to-phrasing.ts'

/** Each level of quoting at the start of a line. */
const mark = /^\s{0,3}> ?/

/** Mails are not answered more often; the marks of what claims to be stay in its text. */
const deepest = 20

/** Lines that open with `>`, as a quotation of paragraphs; what is quoted in it is a quotation inside. */
export function toQuotation(lines: readonly Line[], depth = 1): Blockquote {
  const inner = lines.map((line) => ({ ...line, text: unquote(line.text) }))
  return { type: 'blockquote', children: toChildren(inner, depth) }
}

const unquote = (text: string) => text.replace(mark, '')

/** Runs of equal kind: quoted deeper, text, or blank, which parts paragraphs. */
function toChildren(lines: readonly Line[], depth: number): (Blockquote | Paragraph)[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.[0] && kindOf(last[0], depth) === kindOf(line, depth)) last.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run): (Blockquote | Paragraph)[] => {
    if (!run[0] || kindOf(run[0], depth) === 'blank') return []
    if (kindOf(run[0], depth) === 'quoted') return [toQuotation(run, depth + 1)]
    return [{ type: 'paragraph', children: toPhrasing(joinLines(run)) }]
  })
}

function kindOf(line: Line, depth: number): 'blank' | 'quoted' | 'text' {
  if (line.text.trim() === '') return 'blank'
  return depth < deepest && mark.test(line.text) ? 'quoted' : 'text'
}
