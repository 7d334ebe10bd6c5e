import { join } from 'node:path'
import { type Conflict, type Favour, mergeIssue } from '../merge/index.ts'
import { folders } from './folders.ts'
import { readText } from './read-text.ts'
import { writeAtomically } from './write-atomically.ts'

/** What became of an issue's file. */
export interface WrittenIssue {
  /** From the archive's folder. */
  readonly file: string
  /**
   * `updated`: nobody had edited it. `merged`: the editor's changes and the importer's are both in it. `edited`: it differs from what the
   * importer writes, by the editor's changes alone. `deleted`: a person removed it, and it stays so. `conflict`: it stays as it is.
   */
  readonly outcome: 'new' | 'unchanged' | 'updated' | 'merged' | 'edited' | 'deleted' | 'conflict'
  /** What was on disk; null where there was no file. */
  readonly before: string | null
  /** What is on disk now, or would be without a dry run. */
  readonly after: string | null
  readonly conflicts: readonly Conflict[]
}

export interface WriteIssueOptions {
  /** Whose change holds where both changed the same. */
  readonly favour?: Favour
  /** Only tells what it would do. */
  readonly dryRun?: boolean
  /** Nothing else than the text on disk says what the importer wrote before, and it was made from this very source. */
  readonly isSameSource?: boolean
}

/** Writes an issue's file and remembers what the importer made of it; an editor's changes are merged with the importer's. */
export async function writeIssue(
  dir: string,
  id: string,
  markdown: string,
  options: WriteIssueOptions = {},
): Promise<WrittenIssue> {
  const file = `${folders.issues}/${id}.md`
  const [path, memory] = [join(dir, file), join(dir, folders.generated, `${id}.md`)]
  const ours = await readText(path)
  const base = await readText(memory)
  const written = { file, before: ours, ...decide({ base, ours, theirs: markdown }, options) }
  if (options.dryRun) return written
  const { outcome, after } = written
  // The issue first: after a crash between the two, the next import comes to the same text and remembers it.
  if (after !== null && after !== ours) await writeAtomically(path, after, { exclusive: ours === null })
  if (outcome !== 'conflict' && outcome !== 'deleted' && base !== markdown) await writeAtomically(memory, markdown)
  return written
}

interface States {
  readonly base: string | null
  readonly ours: string | null
  readonly theirs: string
}

type Decision = Pick<WrittenIssue, 'outcome' | 'after' | 'conflicts'>

function decide({ base, ours, theirs }: States, { favour = null, isSameSource }: WriteIssueOptions): Decision {
  const as = (outcome: WrittenIssue['outcome'], after: string | null): Decision => ({ outcome, after, conflicts: [] })
  if (ours === null) return base === null || favour === 'theirs' ? as('new', theirs) : as('deleted', null)
  if (isSame(ours, theirs)) return as('unchanged', ours)
  if (base === null) return isSameSource || favour === 'ours' ? as('edited', ours) : replace(ours, theirs, favour)
  if (isSame(ours, base)) return as('updated', theirs)
  if (isSame(base, theirs)) return as('edited', ours)
  const merged = mergeIssue({ base, ours, theirs }, favour)
  if (!merged || merged.conflicts.length > 0)
    return { outcome: 'conflict', after: ours, conflicts: merged?.conflicts ?? [] }
  return as(merged.text === ours ? 'edited' : 'merged', merged.text)
}

/** Nothing is remembered, so that nobody knows who wrote what. */
function replace(ours: string, theirs: string, favour: Favour): Decision {
  if (favour === 'theirs') return { outcome: 'merged', after: theirs, conflicts: [] }
  const toSide = (text: string) => ({ line: 1, lines: text.split('\n') })
  const conflict = { place: 'all', ours: toSide(ours), theirs: toSide(theirs) }
  return { outcome: 'conflict', after: ours, conflicts: [conflict] }
}

/** A checkout that turned line feeds into CR LF is no edit. */
function isSame(one: string, other: string): boolean {
  return one === other || unixLines(one) === unixLines(other)
}

const unixLines = (text: string) => text.replaceAll('\r\n', '\n')
