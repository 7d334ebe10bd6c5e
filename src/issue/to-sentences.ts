/** A text in sentences, roughly: a full stop, question or exclamation mark, a space and a capital part them. */
export function toSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["”’)]?)\s+(?=["“”(]?\p{Lu})/u)
}
