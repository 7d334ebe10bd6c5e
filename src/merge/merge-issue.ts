import type { Favour, Merged } from './conflict.ts'
import { mergeFrontMatter } from './merge-front-matter.ts'
import { mergeLines, type Versions } from './merge-lines.ts'
import { splitIssueText } from './split-issue-text.ts'

/**
 * Merges an editor's and the importer's changes of an issue's file: front matter by key and entry, the text by line. Line endings
 * and byte order mark are ours. The value is null where our front matter, or none, cannot be read.
 */
export function mergeIssue(versions: Versions<string>, favour: Favour = null): Merged | null {
  const isWindows = versions.ours.includes('\r\n')
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map((text) =>
    splitIssueText(text.replaceAll('\r\n', '\n')),
  )
  if (!base || !ours || !theirs || ours.opening === '') return null
  const yaml = mergeFrontMatter({ base: base.yaml, ours: ours.yaml, theirs: theirs.yaml }, favour)
  if (!yaml) return null
  const bodies = { base: base.body, ours: ours.body, theirs: theirs.body }
  const body = mergeLines(bodies, { ours: ours.bodyLine, theirs: theirs.bodyLine }, favour)
  const text = ours.opening + yaml.text + ours.closing + body.text
  return {
    text: isWindows ? text.replaceAll('\n', '\r\n') : text,
    conflicts: [...yaml.conflicts, ...body.conflicts],
  }
}
