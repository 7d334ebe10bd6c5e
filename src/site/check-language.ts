import type { Newsletter, RenderedIssue, Result } from '../model/index.ts'
import { issueMessage } from './issue-message.ts'

/** The language of an issue: its own where that is a BCP 47 tag, else the newsletter's, and a message where it is none. */
export function checkLanguage(issue: RenderedIssue, { language }: Newsletter): Result<string> {
  const { lang = language } = issue.frontMatter
  if (isTag(lang)) return { value: lang, messages: [] }
  const reason = `Unexpected language \`${lang}\`, expected a tag such as \`sv\` or \`en-GB\`; \`${language}\` is used`
  return { value: language, messages: [issueMessage(issue, 'lang-unknown', reason, 'lang', lang)] }
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
