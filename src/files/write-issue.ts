import { join } from 'node:path'
import { folders } from './folders.ts'
import { readText } from './read-text.ts'
import { writeAtomically } from './write-atomically.ts'

/** What became of an issue's file. */
export interface WrittenIssue {
  /** From the archive's folder. */
  readonly file: string
  /**
   * `kept`: a person edited the file, and the importer would now write something else than it did; nothing was written.
   * `unchanged` covers an edited file whose source gives what it gave before.
   */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'kept'
  /** What was on disk; null where there was no file. */
  readonly before: string | null
}

/**
 * Writes an issue's file unless a person edited it, which shows by the text that was written last. With `dryRun` it only
 * tells what it would do.
 */
export async function writeIssue(
  dir: string,
  id: string,
  markdown: string,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<WrittenIssue> {
  const file = `${folders.issues}/${id}.md`
  const generatedFile = join(dir, folders.generated, `${id}.md`)
  const before = await readText(join(dir, file))
  const generated = await readText(generatedFile)
  const outcome = decide(before, generated, markdown)
  const isOurs = outcome === 'created' || outcome === 'updated'
  // The issue first: after a crash between the two, the next import finds its own text on disk and remembers it.
  if (!dryRun && isOurs) await writeAtomically(join(dir, file), markdown, { exclusive: outcome === 'created' })
  if (!dryRun && (isOurs || isSame(before, markdown)) && generated !== markdown)
    await writeAtomically(generatedFile, markdown)
  return { file, outcome, before }
}

function decide(before: string | null, generated: string | null, markdown: string): WrittenIssue['outcome'] {
  if (before === null) return 'created'
  if (isSame(before, markdown)) return 'unchanged'
  if (isSame(before, generated)) return 'updated'
  return isSame(generated, markdown) ? 'unchanged' : 'kept'
}

/** A checkout that turned line feeds into CR LF is no edit. */
function isSame(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && unixLines(one) === unixLines(other))
}

const unixLines = (text: string) => text.replaceAll('\r\n', '\n')
