/**
 * Marks that Markdown (CommonMark, GFM) could take for its own, wherever they stand. The reasons, in order: spans and brackets; a
 * low line but inside a word; a backslash before a mark; tags and character references; a target behind a bracket.
 */
const unsafeInLabel =
  /[*`~[]|_(?!(?<=[\p{L}\p{N}]_)[\p{L}\p{N}])|\\(?=[!-/:-@[-`{-~]|$)|<(?=[!/?a-z])|&(?=[#a-z])|\((?<=\]\()/giu
/** Addresses become links, but not inside one. */
const address = /:(?<=[ps]:)(?=\/)|\.(?<=w\.)(?=\S)|@(?<=[-+.\w]@)(?=[-.\w])/
const unsafe = new RegExp(`${unsafeInLabel.source}|${address.source}`, 'giu')
/** Most texts hold no mark that could be one of these. */
const sign = /[*`~[_\\<&(@]|[ps]:\/|w\./i
/** Marks that begin a block where they begin a line: headings, quotes, rules, lists, underlines, rows of tables. */
const unsafeAtStart = /^(?:[#=>]|\|(?=[\t :-])|:(?=-)|\+(?=[\t ]|$)|-(?=[\t :|-]|$)|\d+(?=\)|\.(?:[\t ]|$)))/

/** Whether nothing in a text need be escaped wherever it stands alone: most texts begin with a letter and hold no mark. */
export const isPlain = (text: string) => /^\p{L}/u.test(text) && /[\p{L}\p{N}.,?]$/u.test(text) && !sign.test(text)

/** Where a text stands, as far as it matters for what must be escaped. */
export interface TextPlace {
  /** Nothing stands before it on its line. */
  readonly startsLine: boolean
  /** Nothing stands behind it in its block. */
  readonly endsBlock: boolean
  /** What is written behind it begins so. */
  readonly next: string
  /** Inside a link's text. */
  readonly inLabel: boolean
}

/** Text so that Markdown reads it as it is. */
export function escapeText(text: string, { startsLine, endsBlock, next, inLabel }: TextPlace): string {
  let value = sign.test(text) ? text.replace(inLabel ? unsafeInLabel : unsafe, '\\$&') : text
  if (inLabel) value = value.replaceAll(']', '\\]')
  if (startsLine) value = escapeStart(value)
  if (endsBlock) value = value.replace(/[\t ]$/, toReference)
  const meets =
    (next === '[' && value.endsWith('!')) ||
    (!inLabel && next === '_' && value.endsWith('@')) ||
    (!inLabel && next !== '' && /w\.$/i.test(value))
  return meets ? `${value.slice(0, -1)}\\${value.slice(-1)}` : value
}

function escapeStart(value: string): string {
  if (/^[\t ]/.test(value)) return value.replace(/^[\t ]/, toReference)
  const mark = unsafeAtStart.exec(value)?.[0]
  if (mark === undefined) return value
  return /\d/.test(mark) ? `${mark}\\${value.slice(mark.length)}` : `\\${value}`
}

/** A letter as a character reference, `&#x20;`, where the letter itself would be read as something else. */
export function toReference(letter: string): string {
  return `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}
