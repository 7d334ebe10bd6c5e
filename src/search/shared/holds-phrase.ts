import { splitPieces } from './split-pieces.ts'

/** Whether a text holds the words of a phrase one behind the other, in these very forms. */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  const sought = ` ${phrase.join(' ')} `
  return ` ${splitPieces(text).join(' ')} `.includes(sought)
}
