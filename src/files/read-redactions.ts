import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import type { Redaction, Result } from '../model/index.ts'
import { day } from './day.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { findPlace } from './newsletter-messages.ts'
import { readBytes } from './read-bytes.ts'

/** Who is to be named no longer, from the archive's folder. */
export const redactionsFile = 'content/redactions.yaml'

/** Where people put it, or how they call it, and nobody would read it. */
const mistaken = ['redactions.yaml', 'redactions.yml', 'content/redactions.yml', 'content/redaction.yaml']

const name = v.pipe(
  v.string('expected a name'),
  v.trim(),
  v.check(
    (value) => (value.match(/\p{L}/gu) ?? []).length > 2,
    'expected a name of three letters or more: shorter ones are parts of other words',
  ),
)
const schema = v.array(
  v.strictObject({ name, aliases: v.optional(v.array(name, 'expected a list of names'), []), date: day }),
  'expected a list of entries with `name` and `date`',
)

/** The redactions of an archive; none where there is no file. The value is null where it cannot be read: nothing may be published then. */
export async function readRedactions(dir: string): Promise<Result<readonly Redaction[] | null>> {
  const other = mistaken.find((file) => existsSync(join(dir, file)))
  if (other !== undefined) return fail(`Nobody reads \`${other}\`; its place is \`${redactionsFile}\``)
  const path = join(dir, redactionsFile)
  if (!existsSync(path)) return { value: [], messages: [] }
  const { value: bytes, messages } = await readBytes(path)
  if (!bytes) return { value: null, messages }
  const text = decodeUtf8(bytes)
  if (text === null) return fail('Unexpected encoding, expected UTF-8')
  try {
    // The YAML library takes no list right behind a byte order mark.
    return read(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    // An alias without its anchor, aliases that multiply, and lists in lists in lists.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error
    return fail(`Unexpected YAML: ${error.message}`)
  }
}

function read(text: string): Result<readonly Redaction[] | null> {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const [error] = yaml.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    return fail(`Unexpected YAML: ${error.message}`, { line, column: col })
  }
  const result = v.safeParse(schema, yaml.toJS() ?? [], { abortPipeEarly: true })
  if (result.success) return { value: result.output, messages: [] }
  const [issue] = result.issues
  const path = (issue.path ?? []).map(({ key }) => key)
  const what =
    issue.type === 'strict_object' ? 'expected `name`, `date` and, where there are any, `aliases`' : issue.message
  return fail(`Unexpected value of \`${path.join('.')}\`: ${what}`, findPlace(path, { yaml, lines }))
}

function fail(reason: string, place: { readonly line?: number; readonly column?: number } = {}): Result<null> {
  return { value: null, messages: [{ ruleId: 'redactions', severity: 'error', reason, ...place }] }
}
