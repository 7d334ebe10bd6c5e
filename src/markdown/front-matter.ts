import matter from 'gray-matter'
import * as v from 'valibot'
import { parse, stringify, YAMLParseError } from 'yaml'
import type { Diagnostic, FrontMatter, Result } from '../model/index.ts'
import { frontMatterSchema } from './front-matter-schema.ts'

/** Text with front matter, taken apart. */
export interface SplitText {
  readonly frontMatter: FrontMatter
  /** What follows the front matter. */
  readonly body: string
  /** 1-based line on which the body begins. */
  readonly bodyLine: number
}

/** Every text in quotes: then no reader, of YAML 1.1 or 1.2, takes `no`, `12:30` or `0o14` for anything else. */
const writeOptions = {
  version: '1.1',
  lineWidth: 0,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
} as const

/** Front matter between its `---` lines, with a final line feed. Keys stand in the order of the type's fields. */
export function writeFrontMatter(frontMatter: FrontMatter): string {
  return `---\n${stringify(inOrder(frontMatter), writeOptions)}---\n`
}

function inOrder(frontMatter: FrontMatter): Partial<FrontMatter> {
  const keys = Object.keys(frontMatterSchema.entries) as (keyof FrontMatter)[]
  return Object.fromEntries(keys.filter((key) => frontMatter[key] !== undefined).map((key) => [key, frontMatter[key]]))
}

/**
 * Reads the front matter of an issue with a YAML schema that knows strings alone and executes nothing.
 * The value is null where there is none or it cannot be read; the messages then say why and where.
 */
export function readFrontMatter(text: string): Result<SplitText | null> {
  const opening = /^\uFEFF?---([^\r\n]*)/.exec(text)
  if (!opening)
    return fail('front-matter-missing', 'Expected front matter between `---` lines at the top of the file', 1)
  if (!/^[ \t]*(ya?ml)?[ \t]*$/.test(opening[1] ?? '')) {
    return fail('front-matter-language', `Unexpected front matter language \`${opening[1]?.trim()}\`, expected YAML`, 1)
  }
  try {
    const { data, content } = matter(text, { engines: { yaml: { parse: parseStrings } } })
    return check(data, content, text)
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    const place = error.linePos?.[0]
    return fail(
      'front-matter-syntax',
      `Unexpected YAML: ${reasonOf(error.message)}; texts with a colon or a mark at their start need quotes`,
      (place?.line ?? 0) + 1,
      place?.col,
    )
  }
}

function parseStrings(yaml: string): object {
  const value: unknown = parse(yaml, { schema: 'failsafe', prettyErrors: true, maxAliasCount: 0 })
  return typeof value === 'object' && value !== null ? value : {}
}

function check(data: unknown, content: string, text: string): Result<SplitText | null> {
  const result = v.safeParse(frontMatterSchema, data)
  const bodyLine = 1 + lineFeeds(text.slice(0, text.length - content.length))
  if (result.success) return { value: { frontMatter: result.output, body: content, bodyLine }, messages: [] }
  const messages = result.issues.map((issue): Diagnostic => {
    const path = v.getDotPath(issue) ?? ''
    const line = lineOfKey(text, path)
    return {
      ruleId: 'front-matter-value',
      severity: 'error',
      reason: `Unexpected value of \`${path}\`: ${issue.message}`,
      line,
    }
  })
  return { value: null, messages }
}

/** The line of the outermost key; the schema's library knows no places. */
function lineOfKey(text: string, path: string): number {
  const key = path.split('.')[0] ?? ''
  const at = text.split(/\r?\n/).findIndex((line) => line.startsWith(`${key}:`))
  return at < 0 ? 1 : at + 1
}

const lineFeeds = (text: string) => text.split('\n').length - 1
/** Without the library's own place, which counts from the first line of the YAML. */
const reasonOf = (text: string) => (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')

function fail(ruleId: string, reason: string, line: number, column?: number): Result<null> {
  return {
    value: null,
    messages: [{ ruleId, severity: 'error', reason, line, ...(column === undefined ? {} : { column }) }],
  }
}
