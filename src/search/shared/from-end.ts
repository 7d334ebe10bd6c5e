/** A word by its end, as the list of spellings holds it: a sign that no word begins with, and the letters from last to first. */
export function fromEnd(word: string): string {
  return `<${[...word].reverse().join('')}`
}

/** The word of such a key, or of one that is a word as it is. */
export function toWord(key: string): string {
  return key.startsWith('<') ? [...key.slice(1)].reverse().join('') : key
}
