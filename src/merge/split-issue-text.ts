/** An issue's file taken apart, its lines ended by line feeds. */
export interface IssueText {
  /** The line that opens the front matter, with its line feed; `''` where there is no front matter, and then all is body. */
  readonly opening: string
  readonly yaml: string
  readonly closing: string
  readonly body: string
  /** 1-based, in the file. */
  readonly bodyLine: number
}

/** Cuts a text with front matter at its `---` lines, character for character. */
export function splitIssueText(text: string): IssueText {
  const found = /^(\uFEFF?---[^\n]*\n)([\s\S]*?\n|)(---[ \t]*(?:\n|$))/.exec(text)
  if (!found) return { opening: '', yaml: '', closing: '', body: text, bodyLine: 1 }
  const [head, opening = '', yaml = '', closing = ''] = found
  return { opening, yaml, closing, body: text.slice(head.length), bodyLine: head.split('\n').length }
}
