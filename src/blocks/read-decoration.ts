import type { Line } from '../model/index.ts'
import { isRule } from './is-rule.ts'

/** A title that its line marks as such. */
export interface Decoration {
  readonly title: string
  /** One look for all titles decorated alike: `stars:5`. */
  readonly look: string
  /** How many lines it takes. */
  readonly lines: number
}

const hashes = /^\s*(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/
const frames: readonly (readonly [name: string, open: RegExp])[] = [
  ['stars', /^\s*(\*{2,6})\s+(?=\S)/],
  ['equals', /^\s*(={2,6})\s+(?=\S)/],
  ['dashes', /^\s*(-{2,6})\s+(?=\S)/],
  ['tildes', /^\s*(~{1,6})\s+(?=\S)/],
  ['angles', /^\s*(>{2,6})\s+(?=\S)/],
]
const closers: Readonly<Record<string, string>> = { '>': '<' }
const longestTitle = 160

/** The decoration that begins on the first of the lines; null where there is none. */
export function readDecoration(lines: readonly Line[]): Decoration | null {
  const first = lines[0]?.text ?? ''
  if (!/^\s*[#*=~>_-]/.test(first) || isRule(first)) return null
  return readHashes(first) ?? readFrame(lines) ?? readStrong(first)
}

function readHashes(line: string): Decoration | null {
  const match = hashes.exec(line)
  // A sentence behind one hash is text.
  return match?.[2] && !(match[1] === '#' && /\p{Ll}\.$/u.test(match[2]))
    ? { title: match[2], look: `hashes:${match[1]?.length}`, lines: 1 }
    : null
}

/** The frame closes on the same line or, where the title was wrapped, on one of the next two. */
function readFrame(lines: readonly Line[]): Decoration | null {
  for (const [name, open] of frames) {
    const match = open.exec(lines[0]?.text ?? '')
    if (!match?.[1]) continue
    const mark = match[1]
    const close = (closers[mark[0] ?? ''] ?? mark[0] ?? '').repeat(mark.length)
    for (let count = 1; count <= Math.min(3, lines.length); count++) {
      const text = lines
        .slice(0, count)
        .map((line) => line.text.trim())
        .join(' ')
      if (text.length > longestTitle) break
      const inner = text.slice(mark.length, -close.length).trim()
      if (text.length > mark.length * 2 && text.endsWith(` ${close}`) && /[\p{L}\p{N}]/u.test(inner)) {
        return { title: inner, look: `${name}:${mark.length}`, lines: count }
      }
    }
  }
  return null
}

/** A whole line in bold: `**Title**`; a sentence in bold is a sentence. */
function readStrong(line: string): Decoration | null {
  const match = /^\s*(\*\*|__)(?=\S)((?:(?!\1).)+)\1\s*$/.exec(line)
  const title = match?.[2]?.trim()
  return title && title.length < 100 && /\p{L}{3}/u.test(title) && !/[.,;:]$/.test(title)
    ? { title, look: 'strong', lines: 1 }
    : readEmphasis(line)
}

/** `*Title*`, as mail programs write bold type: a few words that begin as a title does. */
function readEmphasis(line: string): Decoration | null {
  const title = /^\s*\*(?=[\p{Lu}\p{N}])([^*]{2,40}[^\s*.,;:])\*\s*$/u.exec(line)?.[1]
  return title && /\p{Ll}{2}/u.test(title) && title.split(/\s+/).length <= mostWordsOfBold
    ? { title, look: 'emphasis', lines: 1 }
    : null
}

const mostWordsOfBold = 6
