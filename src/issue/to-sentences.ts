/**
 * A text in sentences, roughly: a full stop, question or exclamation mark, a space and a capital part them, and so does a line break
 * that was meant, before a capital.
 */
export function toSentences(text: string): readonly string[] {
  return text.split(/(?=\s)(?:(?<=[.!?]["”’)]?)\s+|\n)(?=["“”(]?\p{Lu})/u)
}
