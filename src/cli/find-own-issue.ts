import { type HashedSource, type KnownIssue, readRemembered } from '../files/index.ts'
import { shareLines } from '../merge/index.ts'
import type { Diagnostic } from '../model/index.ts'
import { continueIssue } from '../pipeline.ts'
import { importMessages } from './import-messages.ts'
import type { ImportedText } from './import-source.ts'
import type { ImportPlan } from './plan-import.ts'
import { version } from './version.ts'

/** The issue that an imported text is, and what is to stand in its file. */
export interface OwnIssue {
  /** Null where it is another source's issue already. */
  readonly id: string | null
  readonly markdown: string
  /** What is on disk was made from this source by this version. */
  readonly isSameSource: boolean
  readonly messages: readonly Diagnostic[]
}

/** Finds the issue of a text by what it says, where its name and its bytes do not tell: they may be of another text by now. */
export async function findOwnIssue(
  dir: string,
  imported: ImportedText,
  reference: HashedSource,
  plan: ImportPlan,
): Promise<OwnIssue> {
  const { markdown } = imported
  const known = plan.issueOf(reference.file)
  const remembered = known && (await readRemembered(dir, known.id))
  if (known && !isOther(imported, known, reference, remembered)) return toKnown(imported, known, reference, remembered)
  const same = await plan.texts.find(markdown)
  if (same && plan.isUnclaimed(same)) {
    plan.claim(same)
    return toKnown(imported, same, reference, await readRemembered(dir, same.id))
  }
  if (same) {
    const messages = [importMessages.twice(same.source?.file ?? same.id)]
    return { id: null, markdown, isSameSource: false, messages }
  }
  const id = plan.takeId(imported.id)
  plan.texts.add(markdown, { id, source: { ...reference, importer: version }, namesSource: true, present: true })
  const messages = known ? [importMessages.replaced(known.id, id)] : []
  return { id, markdown, isSameSource: false, messages }
}

function toKnown(
  imported: ImportedText,
  { id, source }: KnownIssue,
  { file, sha256 }: HashedSource,
  remembered: string | null,
): OwnIssue {
  return {
    id,
    markdown: remembered === null ? imported.markdown : continueIssue(imported, remembered),
    isSameSource: source?.sha256 === sha256 && source.importer === version,
    messages: source && source.file !== file ? [importMessages.renamed(id, source.file)] : [],
  }
}

/** A file was written over with another issue: hardly a line is the same, and the date is another. */
function isOther(
  { markdown, frontMatter }: ImportedText,
  { source }: KnownIssue,
  { sha256 }: HashedSource,
  remembered: string | null,
): boolean {
  if (remembered === null || source?.sha256 === sha256) return false
  const date = /^date: "(.*)"$/m.exec(remembered)?.[1]
  return frontMatter.date !== date && shareLines(markdown, remembered) < 0.3
}
