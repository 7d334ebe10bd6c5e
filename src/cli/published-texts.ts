import { correctionMissing, isAccepted, isUntold, toWords } from '../check/index.ts'
import {
  type FileDiagnostic,
  folders,
  hashBytes,
  type PublishedText,
  readPublishedTexts,
  writePublishedTexts,
} from '../files/index.ts'
import type { ArchivedIssue, Newsletter } from '../model/index.ts'
import { isPublished } from '../site/index.ts'

/** Warns of published issues whose text is another one now without a word about it. */
export async function checkPublishedTexts(
  dir: string,
  issues: readonly ArchivedIssue[],
  newsletter: Newsletter,
): Promise<readonly FileDiagnostic[]> {
  const known = await readPublishedTexts(dir)
  return issues.flatMap(({ id, issue }): readonly FileDiagnostic[] => {
    const isQuiet = !isPublished(issue.frontMatter, newsletter) || isAccepted(issue.frontMatter)
    if (isQuiet || !isUntold(toText(issue), known.get(id) ?? [])) return []
    return [{ ...correctionMissing, file: `${folders.issues}/${id}.md` }]
  })
}

/** Remembers the texts that a build published. One that changed untold stays the one of before, so that it goes on being told. */
export async function rememberTexts(
  dir: string,
  issues: readonly ArchivedIssue[],
  newsletter: Newsletter,
): Promise<void> {
  const known = new Map(await readPublishedTexts(dir))
  for (const { id, issue } of issues) {
    if (!isPublished(issue.frontMatter, newsletter)) continue
    const now = toText(issue)
    if (isAccepted(issue.frontMatter) || !isUntold(now, known.get(id) ?? [])) known.set(id, [now])
  }
  await writePublishedTexts(dir, known)
}

function toText(issue: ArchivedIssue['issue']): PublishedText {
  return {
    hash: hashBytes(toWords(issue)).slice(0, 16),
    corrections: issue.frontMatter.corrections?.length ?? 0,
  }
}
