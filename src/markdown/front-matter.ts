import matter from 'gray-matter'
import * as v from 'valibot'
import type { Diagnostic, FrontMatter, Result } from '../model/index.ts'
import { checkKeys } from './check-keys.ts'
import { frontMatterSchema } from './front-matter-schema.ts'
import type { YamlReading } from './parse-yaml.ts'
import { readYaml } from './read-yaml.ts'

/** Text with front matter, taken apart. */
export interface SplitText {
  readonly frontMatter: FrontMatter
  /** What follows the front matter. */
  readonly body: string
  /** 1-based line on which the body begins. */
  readonly bodyLine: number
}

/**
 * Reads the front matter of an issue with a YAML schema that knows strings alone and executes nothing. Lines may end in LF, CRLF
 * or CR; the body's end in LF. The value is null where there is none or it cannot be read; the messages then say why and where.
 */
export function readFrontMatter(text: string): Result<SplitText | null> {
  const lines = text.replace(/\r\n?/g, '\n')
  const trouble = checkFences(lines)
  if (trouble) return { value: null, messages: [trouble] }
  let yaml = readYaml('')
  const parse = (source: string) => {
    yaml = readYaml(source)
    return yaml.data
  }
  // The library hands on what follows the opening `---`, line feed included: its first line is the file's first.
  const { data, content } = matter(lines, { engines: { yaml: { parse } } })
  if (!yaml.trouble)
    return check(data, yaml, { body: content, bodyLine: countLines(lines.slice(0, lines.length - content.length)) })
  const { line, col } = yaml.placeAt(yaml.trouble.offset)
  const reason = `Unexpected YAML: ${yaml.trouble.reason}; texts with a colon or a mark at their start need quotes`
  return { value: null, messages: [fault('front-matter-syntax', reason, line, col)] }
}

/** What is wrong with the lines around the front matter; null where nothing is. */
function checkFences(text: string): Diagnostic | null {
  const opening = /^\uFEFF?---([^\n]*)/.exec(text)
  if (!opening)
    return fault('front-matter-missing', 'Expected front matter between `---` lines at the top of the file', 1)
  const language = (opening[1] ?? '').trim()
  if (!/^(?:ya?ml)?$/.test(language))
    return fault('front-matter-language', `Unexpected front matter language \`${language}\`, expected YAML`, 1)
  const start = text.indexOf('\n---')
  const closing = start < 0 ? '' : /[^\n]+/y.exec(text.slice(start + 1))?.[0].trimEnd()
  if (closing === '---') return null
  const reason = 'Expected a second `---` line, which ends the front matter'
  if (start < 0) return fault('front-matter-syntax', reason, 1)
  return fault('front-matter-syntax', `Unexpected \`${closing}\`. ${reason}`, countLines(text.slice(0, start + 1)))
}

function check(data: unknown, yaml: YamlReading, rest: Omit<SplitText, 'frontMatter'>): Result<SplitText | null> {
  const result = v.safeParse(frontMatterSchema, data, { abortPipeEarly: true })
  if (result.success) return { value: { frontMatter: result.output, ...rest }, messages: checkKeys(data, yaml) }
  const messages = result.issues.map((issue): Diagnostic => {
    const { line } = yaml.placeAt(yaml.offsetOf(issue.path?.map(({ key }) => String(key)) ?? []))
    return fault('front-matter-value', `Unexpected value of \`${v.getDotPath(issue) ?? ''}\`: ${issue.message}`, line)
  })
  return { value: null, messages }
}

const countLines = (text: string) => text.split('\n').length

function fault(ruleId: string, reason: string, line: number, column?: number): Diagnostic {
  return { ruleId, severity: 'error', reason, line, ...(column === undefined ? {} : { column }) }
}
