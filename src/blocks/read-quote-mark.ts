/** One level of mail quoting: `> text`, `>text`, `>` alone; not `>50` or an arrow `->`. */
const mark = /^ {0,3}>(?: |(?=$|[>\p{L}"“”'’«»([*_–—-]))/u

/** A mail box writes `>From ` for `From ` at the start of a line (RFC 4155, `mboxrd`). */
const mailbox = /^>From /

/** The text behind a quotation mark of mail programs; null where the line has none. */
export function readQuoteMark(text: string): string | null {
  const match = mark.exec(text)
  return match && !mailbox.test(text) ? text.slice(match[0].length) : null
}
