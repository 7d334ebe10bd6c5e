/** One level of mail quoting: `> text`, `>text`, `>` alone; not `>50`, `> <` or an arrow `->`. */
const mark = /^ {0,3}> ?(?=$|[\s>\p{L}\p{N}"“”'’«»([*_–—-])/u

/** The text behind a quotation mark of mail programs; null where the line has none. */
export function readQuoteMark(text: string): string | null {
  const match = mark.exec(text)
  return match && !/^ {0,3}>\d/.test(text) ? text.slice(match[0].length) : null
}
