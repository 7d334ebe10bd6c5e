import type { Mark } from './find-marks.ts'
import { foldLetters } from './fold-letters.ts'
import type { SectionRecord } from './payload.ts'
import type { QueryWord } from './query.ts'
import { closeness } from './ranking-weights.ts'
import { splitWords } from './split-words.ts'

/**
 * How near a section's own words come to those asked for, from 1: these very forms in its title and in its text, and beside
 * each other. `marks` are those of its text.
 */
export function measureCloseness(
  { title, text }: Pick<SectionRecord, 'title' | 'text'>,
  words: readonly QueryWord[],
  marks: readonly Mark[],
): number {
  if (words.length === 0) return 1
  const forms = words.map(({ whole }) => foldLetters(whole))
  const inTitle = new Set(splitWords(title).flatMap(({ whole, parts }) => [whole, ...parts].map(foldLetters)))
  const inText = new Set(marks.map(({ start, end }) => foldLetters(text.slice(start, end).toLowerCase())))
  const shareOf = (held: ReadonlySet<string>) => forms.filter((form) => held.has(form)).length / forms.length
  const together = words.length > 1 ? countTogether(marks) / words.length : 1
  return (
    1 + closeness.titleForms * shareOf(inTitle) + closeness.textForms * shareOf(inText) + closeness.together * together
  )
}

/** Different words of the query that stand within reach of each other, at most. */
function countTogether(marks: readonly Mark[]): number {
  const counts = new Map<number, number>()
  let [most, first] = [0, 0]
  for (const { start, word } of marks) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    for (; start - (marks[first]?.start ?? start) > closeness.reach; first++) {
      const left = marks[first]?.word ?? word
      const count = (counts.get(left) ?? 0) - 1
      if (count > 0) counts.set(left, count)
      else counts.delete(left)
    }
    most = Math.max(most, counts.size)
  }
  return most
}
