import type { IssueHtml } from '../model/index.ts'
import { escapePattern } from '../patterns/index.ts'

/** Elements inside which nothing is explained: a link would change its name, and code is what was typed. */
const closed = new Set(['a', 'code', 'pre', 'abbr'])

/**
 * A body with each abbreviation explained where an article first has it (`<abbr title>`, HTML § 4.5.9), unless the article spells
 * it out itself. `known` gives the long forms. An article begins at a heading of level 2; what is below it goes on.
 */
export function expandAbbreviations(body: IssueHtml, known: ReadonlyMap<string, string>): IssueHtml {
  if (known.size === 0) return body
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).map(escapePattern)
  const around = String.raw`[\p{L}\p{M}\p{N}-]`
  const shorts = new RegExp(`(?<!${around})(?:${longestFirst.join('|')})(?!${around})`, 'gu')
  let seen = new Set<string>()
  const expand = (html: string, text: string) => expandHtml(html, { known, shorts, seen, text })
  const { html: preambleHtml } = expand(body.preambleHtml, body.preambleText)
  const sections = body.sections.map((section) => {
    if (section.heading === 2) seen = new Set()
    const { html, moved } = expand(section.html, section.text)
    return { ...section, html, entries: section.entries.map(({ id, at }) => ({ id, at: moved(at) })) }
  })
  return { ...body, preambleHtml, sections }
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

/** The HTML explained, and where what stood at a place of it stands now. */
interface Expanded {
  readonly html: string
  readonly moved: (at: number) => number
}

function expandHtml(html: string, { known, shorts, seen, text }: Expansion): Expanded {
  shorts.lastIndex = 0
  if (!shorts.test(text)) return { html, moved: (at) => at }
  const lower = text.toLowerCase()
  let depth = 0
  const grown: { readonly at: number; readonly by: number }[] = []
  const explain = (short: string, at: number) => {
    const long = known.get(short) ?? ''
    if (seen.has(short)) return short
    seen.add(short)
    if (lower.includes(long.toLowerCase())) return short
    const explained = `<abbr title="${escapeHtml(long)}">${short}</abbr>`
    grown.push({ at, by: explained.length - short.length })
    return explained
  }
  const expanded = html.replace(
    pieces,
    (piece: string, slash: string | undefined, tag: string | undefined, at: number) => {
      if (tag !== undefined && closed.has(tag)) depth += slash === '/' ? -1 : 1
      if (tag !== undefined || depth > 0) return piece
      return piece.replace(shorts, (short: string, within: number) => explain(short, at + within))
    },
  )
  const moved = (place: number) => grown.reduce((sum, { at, by }) => (at < place ? sum + by : sum), place)
  return { html: expanded, moved }
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
