import type { SiteIssue } from '../model/index.ts'

/** Elements inside which nothing is explained: a link would change its name, and code is what was typed. */
const closed = new Set(['a', 'code', 'pre', 'abbr'])

/**
 * An issue with each abbreviation explained where an article first has it (`<abbr title>`, HTML § 4.5.9), unless the article spells
 * it out itself. `known` gives the long forms. An article begins at a heading of level 2; what is below it goes on.
 */
export function expandAbbreviations<Issue extends Pick<SiteIssue, 'preambleHtml' | 'preambleText' | 'sections'>>(
  issue: Issue,
  known: ReadonlyMap<string, string>,
): Issue {
  if (known.size === 0) return issue
  const shorts = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}-])(?:${[...known.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|')})(?![\\p{L}\\p{M}\\p{N}-])`,
    'gu',
  )
  let seen = new Set<string>()
  const expand = (html: string, text: string) => expandHtml(html, { known, shorts, seen, text })
  const preambleHtml = expand(issue.preambleHtml, issue.preambleText)
  const sections = issue.sections.map((section) => {
    if (section.heading === 2) seen = new Set()
    return { ...section, html: expand(section.html, section.text) }
  })
  return { ...issue, preambleHtml, sections }
}

interface Expansion {
  readonly known: ReadonlyMap<string, string>
  readonly shorts: RegExp
  readonly seen: Set<string>
  /** The same as plain text. */
  readonly text: string
}

// Our own sanitised HTML: tags, whose attributes stand in double quotes, and text between them.
const pieces = /<(\/?)([a-z\d]+)(?:[^">]|"[^"]*")*>|[^<]+|</g

function expandHtml(html: string, { known, shorts, seen, text }: Expansion): string {
  shorts.lastIndex = 0
  if (!shorts.test(text)) return html
  const lower = text.toLowerCase()
  let depth = 0
  const explain = (short: string) => {
    const long = known.get(short) ?? ''
    if (seen.has(short)) return short
    seen.add(short)
    return lower.includes(long.toLowerCase()) ? short : `<abbr title="${escapeHtml(long)}">${short}</abbr>`
  }
  return html.replace(pieces, (piece: string, slash: string | undefined, tag: string | undefined) => {
    if (tag !== undefined && closed.has(tag)) depth += slash === '/' ? -1 : 1
    return tag === undefined && depth === 0 ? piece.replace(shorts, explain) : piece
  })
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
