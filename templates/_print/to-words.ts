/** The words of a text, for comparing: without marks, in lower case, parted by one space. */
export function toWords(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return (words ?? []).join(' ')
}
