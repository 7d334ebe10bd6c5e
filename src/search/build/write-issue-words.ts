import { openBytes } from '../shared/index.ts'
import { openWriter } from './byte-writer.ts'
import type { IssueWords } from './issue-words.ts'

/** An issue's words as bytes, to be kept until the issue changes. */
export function writeIssueWords({ words, numbers, counts }: IssueWords): Uint8Array {
  const { number, text, bytes } = openWriter()
  // No word holds a line feed.
  text(words.join('\n'))
  number(counts.length)
  for (const count of counts) number(count)
  number(numbers.length)
  for (const place of numbers) number(place)
  return bytes()
}

/** What `writeIssueWords` wrote. */
export function readIssueWords(bytes: Uint8Array): IssueWords {
  const { text, number, numbers } = openBytes(bytes)
  const joined = text()
  const counts = numbers(number())
  return { words: joined === '' ? [] : joined.split('\n'), counts, numbers: numbers(number()) }
}
