import { join } from 'node:path'
import type { ArchivedIssue, Diagnostic, Issue, Result } from '../model/index.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import type { FileDiagnostic } from './file-diagnostic.ts'
import { findSource } from './find-source.ts'
import { folders } from './folders.ts'
import { listFiles } from './list-files.ts'
import { listSources } from './list-sources.ts'
import { readBytes } from './read-bytes.ts'
import { toLinkMessage } from './to-link-message.ts'

/** How the files are understood; reading them is all that is done here. */
export interface IssueReaders {
  /** Text of an issue's file to an issue. */
  readonly readIssue: (markdown: string) => Result<Issue | null>
  /** Bytes of a source to its text; `encoding` where it was given when the source was imported. */
  readonly decode: (bytes: Uint8Array, encoding?: string) => Result<string | null>
}

/** The issues of an archive, by ID; one that cannot be read is left out, and an error tells of it. */
export interface ArchivedIssues {
  readonly issues: readonly ArchivedIssue[]
  readonly messages: readonly FileDiagnostic[]
}

/** The files of an archive's issues, below their folder; a message for each link, which is not followed, and for what is no issue of its own. */
export async function listIssues(dir: string): Promise<Result<readonly string[]> & Pick<ArchivedIssues, 'messages'>> {
  const { files, links } = await listFiles(join(dir, folders.issues))
  const toMessages = (names: readonly string[], message: Diagnostic): readonly FileDiagnostic[] =>
    names.map((name) => ({ ...message, file: `${folders.issues}/${name}` }))
  return {
    value: files.filter(isIssue),
    messages: [
      ...links.map((link) => toLinkMessage(`${folders.issues}/${link}`)),
      ...toMessages(
        files.filter((name) => !isIssue(name)),
        notAnIssue,
      ),
      ...toMessages(files.filter(isSecondIn(files)), sameName),
    ],
  }
}

const isIssue = (path: string) => path.endsWith('.md')

/** Whether a name before this one differs from it in case alone. */
function isSecondIn(names: readonly string[]): (name: string) => boolean {
  const first = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]))
  return (name) => first.get(name.toLowerCase()) !== name
}

/** Reads the issues of an archive folder and the sources they came from. */
export async function readIssues(dir: string, readers: IssueReaders): Promise<ArchivedIssues> {
  const sources = new Set((await listSources(dir)).files)
  const { value: names, messages: told } = await listIssues(dir)
  const issues: ArchivedIssue[] = []
  const found: FileDiagnostic[] = [...told]
  for (const name of names) {
    const { value, messages } = await readArchivedIssue(dir, name, sources, readers)
    if (value) issues.push(value)
    found.push(...messages.map((message) => ({ ...message, file: `${folders.issues}/${name}` })))
  }
  return { issues, messages: found }
}

/** Reads one issue and the source it came from, where that is among the `sources` of the archive. */
export async function readArchivedIssue(
  dir: string,
  name: string,
  sources: ReadonlySet<string>,
  readers: IssueReaders,
): Promise<Result<ArchivedIssue | null>> {
  if (!/^[a-z0-9][a-z0-9_-]*\.md$/i.test(name)) return { value: null, messages: [badName(name)] }
  const read = await readBytes(join(dir, folders.issues, name))
  if (!read.value) return { value: null, messages: read.messages }
  const markdown = decodeUtf8(read.value)
  if (markdown === null) return { value: null, messages: [badEncoding] }
  const { value: issue, messages } = readers.readIssue(markdown)
  if (!issue) return { value: null, messages }
  // Only a file among the sources: front matter must not publish whatever else lies on this machine.
  const { file = '', encoding } = findSource(markdown) ?? {}
  const bytes = sources.has(file) ? (await readBytes(join(dir, folders.sources, file))).value : null
  const sourceText = bytes && readers.decode(bytes, encoding).value
  return { value: { id: name.slice(0, -'.md'.length), issue, markdown, sourceText }, messages }
}

const notAnIssue = {
  ruleId: 'issue-kind',
  severity: 'warning',
  reason: 'Unexpected kind of file, expected names that end in `.md`: left out; pictures belong to `content/media`',
} as const

const sameName = {
  ruleId: 'issue-name',
  severity: 'error',
  reason: 'Another file has this name but for capitals: on many disks and servers they are one address; rename one',
} as const

const badEncoding = {
  ruleId: 'issue-encoding',
  severity: 'error',
  reason: 'Unexpected encoding, expected UTF-8: save the file as that',
} as const

function badName(name: string) {
  const reason = `Unexpected file name \`${name}\`, expected letters a to z, digits and hyphens: it is the issue's address`
  return { ruleId: 'issue-name', severity: 'error', reason } as const
}
