import { toWords } from './to-words.ts'

/** Whether a title has one of some phrases, as words of its own and in whatever case. @example says('Möte (PREL)', ['prel']) // true */
export function says(title: string, phrases: readonly string[]): boolean {
  const text = ` ${toWords(title)} `
  return phrases.some((phrase) => text.includes(` ${toWords(phrase)} `))
}
