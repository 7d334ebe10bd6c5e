/** Soft hyphen, zero-width space, marks of direction, word joiner, byte-order mark, bidirectional controls. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
/** Joiners hold emoji together and shape scripts that need them; elsewhere they are left-overs. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}]|\uFE0F)[\u200C\u200D]/gu
const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
/** C0 and C1 controls but for the tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g
const needsCleaning = /[^\u0020-\u007E\u00C0-\u024F\u2013\u2014\u2018-\u2022\u2026]/
const tabStop = 8

/** A line as the passes read it: NFC, no invisible characters, plain spaces, tabs at every eighth column, nothing at its end. */
export function cleanText(source: string): string {
  const trimmed = source.trimEnd()
  if (!needsCleaning.test(trimmed)) return trimmed
  const visible = trimmed.replace(invisible, '').replace(strayJoiner, '').replace(otherSpaces, ' ')
  return expandTabs(visible).replace(controls, '').normalize('NFC').trimEnd()
}

function expandTabs(text: string): string {
  const [first = '', ...rest] = text.split('\t')
  let line = first
  for (const part of rest) line = line.padEnd(line.length + tabStop - (line.length % tabStop)) + part
  return line
}
