import type { Issue, Result } from '../model/index.ts'
import { readFrontMatter } from './front-matter.ts'
import { toBody } from './to-body.ts'

/** Reads an issue's file. The value is null where its front matter cannot be read; the messages then say why and where. */
export function fromMarkdown(text: string): Result<Issue | null> {
  const { value, messages } = readFrontMatter(text)
  if (!value) return { value: null, messages }
  const body = toBody(value.body, value.bodyLine)
  return { value: { frontMatter: value.frontMatter, body: body.value }, messages: [...messages, ...body.messages] }
}
