/** In octets, without the line's ending (RFC 5545 § 3.1). */
const longest = 75

/**
 * Folds an iCalendar stream again: lines of at most 75 octets, no character cut in two. The library does not count the space
 * that a folded line begins with, and so makes lines of 76.
 */
export function foldLines(stream: string): string {
  return stream.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n')
}

function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= longest) return line
  let [folded, length] = ['', 0]
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (length + octets > longest) [folded, length] = [`${folded}\r\n `, 1]
    folded += character
    length += octets
  }
  return folded
}
