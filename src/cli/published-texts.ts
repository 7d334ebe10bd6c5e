import { correctionMissing, isAccepted, isUntold, toWords } from '../check/index.ts'
import {
  type FileDiagnostic,
  folders,
  hashBytes,
  type PublishedText,
  readPublishedTexts,
  writePublishedTexts,
} from '../files/index.ts'
import type { ArchivedIssue, FrontMatter, Newsletter } from '../model/index.ts'
import { isPublished } from '../site/index.ts'

/** What tells whether a text changed since it was published. */
export interface PublishableIssue {
  readonly id: string
  readonly frontMatter: FrontMatter
  /** What is remembered of it when it is published. */
  readonly published: PublishedText
}

/** Warns of published issues whose text is another one now without a word about it. */
export async function checkPublishedTexts(
  dir: string,
  issues: readonly PublishableIssue[],
  newsletter: Newsletter,
): Promise<readonly FileDiagnostic[]> {
  const known = await readPublishedTexts(dir)
  return issues.flatMap(({ id, frontMatter, published }): readonly FileDiagnostic[] => {
    const isQuiet = !isPublished(frontMatter, newsletter) || isAccepted(frontMatter)
    if (isQuiet || !isUntold(published, known.get(id) ?? [])) return []
    return [{ ...correctionMissing, file: `${folders.issues}/${id}.md` }]
  })
}

/** Remembers the texts that a build published. One that changed untold stays the one of before, so that it goes on being told. */
export async function rememberTexts(
  dir: string,
  issues: readonly PublishableIssue[],
  newsletter: Newsletter,
): Promise<void> {
  const known = new Map(await readPublishedTexts(dir))
  for (const { id, frontMatter, published: now } of issues) {
    if (!isPublished(frontMatter, newsletter)) continue
    if (isAccepted(frontMatter) || !isUntold(now, known.get(id) ?? [])) known.set(id, [now])
  }
  await writePublishedTexts(dir, known)
}

/** What is remembered of an issue's text. */
export function toPublishedText(issue: ArchivedIssue['issue']): PublishedText {
  return {
    hash: hashBytes(toWords(issue)).slice(0, 16),
    corrections: issue.frontMatter.corrections?.length ?? 0,
  }
}
