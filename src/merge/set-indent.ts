/** Lines with another indentation; that of the first line is taken off all. */
export function setIndent(text: string, indent: string): string {
  const old = /^ */.exec(text)?.[0] ?? ''
  if (old === indent) return text
  return text.replace(/^.+$/gm, (line) => indent + (line.startsWith(old) ? line.slice(old.length) : line.trimStart()))
}
