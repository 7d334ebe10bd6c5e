import type { FrontMatter, Locale } from '../model/index.ts'

/** Number and volume as the masthead prints them: `Nr 7`, `Volume 2, Issue 3`. */
export function findNumber(masthead: readonly string[], locale: Locale): Pick<FrontMatter, 'number' | 'volume'> {
  const text = masthead.join('\n')
  const number = findAfter(text, locale.cues.number)
  const volume = findAfter(text, locale.cues.volume)
  return { ...(number === null ? {} : { number }), ...(volume === null ? {} : { volume }) }
}

const patterns = new WeakMap<readonly string[], RegExp>()

function findAfter(text: string, cues: readonly string[]): string | null {
  const pattern = patterns.get(cues) ?? toPattern(cues)
  patterns.set(cues, pattern)
  return pattern.exec(text)?.[1] ?? null
}

function toPattern(cues: readonly string[]): RegExp {
  const words = [...cues].sort((a, b) => b.length - a.length).map((cue) => cue.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})[.:]?\\s*(\\d{1,4})(?![\\p{L}\\p{N}])`, 'iu')
}
