import type { Cues } from '../model/index.ts'
import { escapePattern } from '../patterns/index.ts'

/**
 * The name in a byline, as printed: without what opens the line, the person's title, and who took the pictures; null where no
 * name is left. Two names stay as they are joined.
 * @example findAuthor('Text: Olof Lind, redaktör', cues) // 'Olof Lind'
 */
export function findAuthor(byline: string, cues: Cues): string | null {
  const { opening, end } = patternsOf(cues)
  const [name = ''] = byline.replace(opening, '').split(end)
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(name)?.[0] ?? null
}

interface Patterns {
  readonly opening: RegExp
  readonly end: RegExp
}

// There are as many bylines as articles, and few languages.
const known = new WeakMap<Cues, Patterns>()

function patternsOf(cues: Cues): Patterns {
  const patterns = known.get(cues) ?? toPatterns(cues)
  known.set(cues, patterns)
  return patterns
}

function toPatterns({ byline, roles, pictureCredits }: Cues): Patterns {
  const openings = byline.filter((words) => !pictureCredits.includes(words))
  return {
    opening: new RegExp(`^\\s*${anyOf(openings)}`, 'iu'),
    end: new RegExp(`[,;|]|${anyOf([...roles, ...pictureCredits])}`, 'iu'),
  }
}

/** Any of these, by itself; the longest first. */
function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map(escapePattern)
  return `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))`
}
