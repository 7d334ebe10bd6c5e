import { type ImportedIssue, importIssue } from '../../src/pipeline.ts'

const options = { file: 'issue.txt', language: 'sv', sha256: '0'.repeat(64), importer: '0' }

/** Imports a text as a source without a telling name. Throws where there is no issue in it. */
export function importText(text: string, language = 'sv'): ImportedIssue {
  const { value, messages } = importIssue(new TextEncoder().encode(text), { ...options, language })
  if (!value) throw new Error(`no issue: ${JSON.stringify(messages)}`)
  return value
}

/** The body of an imported text, without front matter. */
export function bodyOf(text: string, language = 'sv'): string {
  return importText(text, language).markdown.replace(/^---\n[\s\S]*?\n---\n\n?/, '')
}

/** `type` and `evidence` of each block, with the first words of its text. */
export function outline(text: string, language = 'sv'): readonly string[] {
  return importText(text, language).blocks.map((block) => `${block.type}: ${block.lines[0].text.trim().slice(0, 30)}`)
}
