const sentenceEnd = /[.!?…][)\]"'”’»*_]*(\s*\[\d{1,3}\])?$/u

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}
