import type { Line } from '../model/index.ts'

/** The head of a mail is at the top. */
const deepest = 60
const header = /^\s*(?:content-type:.*;\s*)?format="?flowed"?\s*;?\s*$/i
const signature = '-- '

/**
 * In a text whose mail head says `format=flowed`, marks the lines that a space at their end lets flow on, and takes off the space that
 * was put before others (RFC 3676 § 4). Null where no head says so: then white space at the end of a line means nothing.
 */
export function markFlowedLines(lines: readonly Line[]): readonly Line[] | null {
  const start = lines.slice(0, deepest).findIndex(({ text }) => header.test(text))
  if (start < 0) return null
  return lines.map((line, at) => {
    if (at <= start) return line
    const text = line.text.replace(/^ (?=[> F])/, '')
    const flows = line.source.endsWith(' ') && line.source !== signature && text !== '' && lines[at + 1]?.text !== ''
    return flows ? { ...line, text, wrapped: true as const } : { ...line, text }
  })
}
