/** A single letter, its hyphen and the letter behind: "e-p" of "e-post". */
const hyphened = /(?<![\p{L}\p{M}\p{N}&-])\p{L}[-\u2010]\p{L}/gu

/** A quoted value may hold the mark that closes a tag. */
const tag = /(<(?:"[^"]*"|[^">])*>)/

/** A rendered body of which no line parts a word after one letter: "e-/post". Code stays as it is. */
export function holdLetters(body: string): string {
  let inCode = false
  return body
    .split(tag)
    .map((piece, index) => {
      if (index % 2 === 1) inCode = piece === '<code>' || (inCode && piece !== '</code>')
      return index % 2 === 1 || inCode ? piece : piece.replace(hyphened, '<span class="held">$&</span>')
    })
    .join('')
}
