import type { Diagnostic, Line } from '../model/index.ts'
import { mojibake } from './mojibake.ts'
import { nameLines } from './name-lines.ts'

interface Damage {
  readonly pattern: RegExp
  readonly toMessage: (found: Found) => Pick<Diagnostic, 'ruleId' | 'severity' | 'reason'>
}

interface Found {
  /** The first, as it stands in the text. */
  readonly first: string
  readonly count: number
  readonly lines: readonly Line[]
}

/** What shows that a text was damaged before it came here, or is not what it looks like. */
const damages: readonly Damage[] = [
  {
    pattern: mojibake,
    toMessage: ({ first, lines }) => ({
      ruleId: 'mojibake',
      severity: 'warning',
      reason: `Unexpected \`${first}\`: text that was encoded twice, in ${nameLines(lines)}; repair it with \`--fix-mojibake\``,
    }),
  },
  {
    pattern: /\uFFFD/g,
    toMessage: ({ count, lines }) => ({
      ruleId: 'replacement-character',
      severity: 'warning',
      reason: `Unexpected replacement character U+FFFD (${count}), kept, in ${nameLines(lines)}; the letters were lost before, look them up`,
    }),
  },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/g,
    toMessage: ({ count, lines }) => ({
      ruleId: 'bidi-control',
      severity: 'warning',
      reason: `Unexpected control of writing direction (${count}), removed, in ${nameLines(lines)}; the text may have looked otherwise`,
    }),
  },
]

/** Most lines hold none of the letters that damage begins with. */
const sign = /[ÂÃâïð\uFFFD\u202A-\u202E\u2066-\u2069]/

/** Damage in a text; one message a kind, at the first line that shows it. */
export function checkLines(lines: readonly Line[]): readonly Diagnostic[] {
  const marked = lines.filter(({ source }) => sign.test(source))
  return [...damages.flatMap((damage) => find(marked, damage)), ...checkMarkup(lines)]
}

function find(lines: readonly Line[], { pattern, toMessage }: Damage): readonly Diagnostic[] {
  const damaged = lines.filter(({ source }) => source.search(pattern) >= 0)
  const [line] = damaged
  if (!line) return []
  const found = damaged.flatMap(({ source }) => source.match(pattern) ?? [])
  const message = toMessage({ first: found[0] ?? '', count: found.length, lines: damaged })
  return [{ ...message, line: line.number, column: line.source.search(pattern) + 1 }]
}

/** The first line of a web page that was saved as it is. */
const markup = /^\s*(?:<!doctype\s+html|<\?xml\s|<\/?(?:html|head|body|table|div|p|script)[\s>])/i

function checkMarkup(lines: readonly Line[]): readonly Diagnostic[] {
  const first = lines.find(({ text }) => text !== '')
  if (!first || !markup.test(first.text)) return []
  const reason = 'Unexpected HTML, kept as text; convert it first, for instance with `pandoc -f html -t plain`'
  return [{ ruleId: 'markup', severity: 'warning', reason, line: first.number, column: 1 }]
}
