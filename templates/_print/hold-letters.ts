/** A single letter, its hyphen and the letter behind: "e-p" of "e-post". */
const hyphened = /(?<![\p{L}\p{M}\p{N}&-])\p{L}[-\u2010]\p{L}/gu

/** A quoted value may hold the mark that closes a tag. */
const tag = /(<(?:"[^"]*"|[^">])*>)/

/** A rendered body of which no line parts a word after one letter: "e-/post". Code stays as it is. */
export function holdLetters(body: string): string {
  // Most bodies have none, and to cut one at its tags takes long.
  if (!hyphens.some((hyphen) => mayHold(body, hyphen))) return body
  let inCode = false
  return body
    .split(tag)
    .map((piece, index) => {
      if (index % 2 === 1) inCode = piece === '<code>' || (inCode && piece !== '</code>')
      return index % 2 === 1 || inCode ? piece : piece.replace(hyphened, '<span class="held">$&</span>')
    })
    .join('')
}

const hyphens = ['-', '\u2010']
const letter = /\p{L}/u
const partOfWord = /[\p{L}\p{M}\p{N}&-]/u

/** Whether some hyphen stands behind a single letter. Letters beyond two bytes are held to be none, and looked at. */
function mayHold(body: string, hyphen: string): boolean {
  for (let at = body.indexOf(hyphen, 1); at > 0; at = body.indexOf(hyphen, at + 1)) {
    const before = body.charAt(at - 1)
    const isLetter = letter.test(before) || /[\uDC00-\uDFFF]/.test(before)
    if (isLetter && !partOfWord.test(body.charAt(at - 2))) return true
  }
  return false
}
