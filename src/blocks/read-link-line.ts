const link = /^\s*\[((?:[^[\]\\]|\\.)+)\]\([^\s()]*\)[.,;]?\s*$/

/** The text of a line that is one link and nothing else, without the escapes a converter left; null for any other line. */
export function readLinkLine(text: string): string | null {
  const match = link.exec(text)
  return match?.[1] === undefined ? null : match[1].replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
