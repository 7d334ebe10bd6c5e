import { join } from 'node:path'
import * as v from 'valibot'
import type { Diagnostic, Result } from '../model/index.ts'
import { findKeyLine, findRepeatedKey, type Permalinks, placeAt, printPermalinks } from '../permalinks/index.ts'
import { day } from './day.ts'
import { readText } from './read-text.ts'
import { writeAtomically } from './write-atomically.ts'

/** Every address that was published, from the archive's folder. */
export const permalinksFile = 'content/permalinks.json'

const address = v.pipe(
  v.string(),
  v.regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\\s]*$/, 'expected an address from the root of the site'),
)
const page = v.pipe(address, v.endsWith('/', 'expected the address of a page, with a slash at its end'))

const schema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'expected an object'),
  v.strictObject({
    published: v.optional(v.record(address, v.array(v.string())), {}),
    redirects: v.optional(v.record(address, address), {}),
    withdrawn: v.optional(v.record(page, v.strictObject({ date: day, reason: v.pipe(v.string(), v.nonEmpty()) })), {}),
  }),
)

/** What was published, and the text that says so: empty where there is no file. */
export interface ReadPermalinks {
  readonly permalinks: Permalinks
  readonly text: string
}

/** What was published; nothing where there is no file. The value is null where it cannot be read. */
export async function readPermalinks(dir: string): Promise<Result<ReadPermalinks | null>> {
  const text = (await readText(join(dir, permalinksFile)))?.replace(/^\uFEFF/, '') ?? null
  if (text === null) return { value: { permalinks: nothing, text: '' }, messages: [] }
  try {
    const content: unknown = JSON.parse(text)
    const repeated = findRepeatedKey(text)
    if (repeated)
      return fail(`Unexpected second \`${repeated.key}\`: put what both say into one`, placeAt(text, repeated.offset))
    const result = v.safeParse(schema, content, { abortPipeEarly: true })
    if (result.success) return { value: { permalinks: result.output, text }, messages: [] }
    return { value: null, messages: result.issues.map((issue) => toMessage(issue, text)) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const mark = /^(?:<{7}|={7}|>{7})/m.exec(text)
    if (mark)
      return fail(`Unexpected mark of a merge, \`${mark[0]}\`: keep the lines of both sides`, placeAt(text, mark.index))
    const [, offset] = /at position (\d+)/.exec(error.message) ?? []
    const place = placeAt(text, offset === undefined ? text.length : Number(offset))
    return fail(`Unexpected JSON: ${error.message}`, place)
  }
}

function fail(reason: string, place: Pick<Diagnostic, 'line' | 'column'>): Result<null> {
  return { value: null, messages: [{ ruleId: 'permalinks', severity: 'error', reason, ...place }] }
}

const nothing: Permalinks = { published: {}, redirects: {}, withdrawn: {} }

function toMessage(issue: v.BaseIssue<unknown>, text: string): Diagnostic {
  const reason = `Unexpected value of \`${v.getDotPath(issue) ?? ''}\`: ${issue.message}`
  const keys = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' ? [findKeyLine(text, key, 'last')] : [],
  )
  return { ruleId: 'permalinks', severity: 'error', reason, ...keys.findLast(({ line }) => line !== undefined) }
}

/** A file that says so already is left alone. */
export async function writePermalinks(dir: string, permalinks: Permalinks): Promise<void> {
  const text = printPermalinks(permalinks)
  const path = join(dir, permalinksFile)
  if ((await readText(path))?.replaceAll('\r\n', '\n') !== text) await writeAtomically(path, text)
}
