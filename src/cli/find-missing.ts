import type { KnownIssue } from '../files/index.ts'
import type { ImportPlan } from './plan-import.ts'

/** The issues that name a source which none of the texts is; `file` is what they call it. */
export function findMissing({ known, sources, assigned, isUnclaimed }: ImportPlan): readonly (KnownIssue & {
  readonly file: string
})[] {
  // What cannot be read may be anybody's.
  const unread = new Set(sources.map(({ file }) => file).filter((file) => !assigned.has(file)))
  return known.flatMap((issue) => {
    const { source, namesSource, present } = issue
    if (!present || !source || !namesSource || !isUnclaimed(issue) || unread.has(source.file)) return []
    return [{ ...issue, file: source.file }]
  })
}
