/** A title as its letters and digits, in lower case, without the counter before it: what two printings of one title share. */
export function foldTitle(text: string): string {
  return text
    .replace(/^\s*\(?\d{1,3}[.)]\s+/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
