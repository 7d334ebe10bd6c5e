import lunr from 'lunr'

/** Porter's stemmer, lunr's own: `archives` → `archiv`. */
export function stemEnglish(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString()
}
