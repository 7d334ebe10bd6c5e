import type { Diagnostic, RenderedIssue } from '../model/index.ts'

type Told = Pick<RenderedIssue, 'id' | 'markdown'>

/** A warning about a value in the front matter of an issue's file, at the line on which the key first has that value. */
export function issueMessage(
  { id, markdown }: Told,
  ruleId: string,
  reason: string,
  key: string,
  value: string,
): Diagnostic {
  const lines = markdown.split(/\r\n?|\n/)
  const at = lines.findIndex((text) => {
    const [, found, written = ''] = /^[ \t]*(?:- +)?(\w+):[ \t]*(.*?)[ \t]*$/.exec(text) ?? []
    return found === key && written.replace(/^(["'])(.*)\1$/, '$2') === value
  })
  return { ruleId, severity: 'warning', reason, file: `content/issues/${id}.md`, ...(at < 0 ? {} : { line: at + 1 }) }
}
