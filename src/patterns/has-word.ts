import { escapePattern } from './escape-pattern.ts'

const patterns = new WeakMap<readonly string[], RegExp>()

/** Whether one of the words (or phrases) stands in the text, as a whole word, capitals aside. */
export function hasWord(text: string, words: readonly string[]): boolean {
  let pattern = patterns.get(words)
  if (!pattern) {
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:${words.map(escapePattern).join('|') || '(?!)'})(?![\\p{L}\\p{N}_])`,
      'iu',
    )
    patterns.set(words, pattern)
  }
  return pattern.test(text)
}
