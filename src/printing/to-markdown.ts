import type { Issue } from '../model/index.ts'
import { writeBody } from './write-body.ts'
import { writeFrontMatter } from './write-front-matter.ts'

/** An imported issue as the text of its file: front matter, an empty line, the body, a final line feed. */
export function toMarkdown(issue: Issue): string {
  const body = writeBody(issue.body)
  return writeFrontMatter(issue.frontMatter) + (body === '' ? '' : `\n${body}`)
}
