import { folders } from '../files/index.ts'
import type { Diagnostic } from '../model/index.ts'

/** What an import tells of sources and issues that do not simply belong together. */
export const importMessages = {
  conflict: (id: string, places: number, line: number): Diagnostic => ({
    ruleId: 'merge-conflict',
    severity: 'error',
    reason: `Edited by hand where the import now gives something else, in ${places} ${places === 1 ? 'place' : 'places'}: kept as it is; \`import --ours ${id}\` keeps the edits, \`import --theirs ${id}\` takes the import's text there`,
    line,
  }),
  unreadable: (): Diagnostic => ({
    ruleId: 'merge-conflict',
    severity: 'error',
    reason:
      'The front matter cannot be read, so that nothing can be merged into it: kept as it is; mend it, and import again',
  }),
  deleted: (id: string): Diagnostic => ({
    ruleId: 'issue-deleted',
    severity: 'warning',
    reason: `Its issue \`${id}\` was removed and is not made again; \`import --theirs ${id}\` would, and without the source nobody asks`,
  }),
  renamed: (id: string, before: string): Diagnostic => ({
    ruleId: 'source-renamed',
    severity: 'info',
    reason: `The same text as \`${before}\` was: it stays issue \`${id}\``,
  }),
  replaced: (id: string, now: string): Diagnostic => ({
    ruleId: 'source-replaced',
    severity: 'warning',
    reason: `Another issue than \`${id}\`, which came from a file of this name: that one stays, this one is \`${now}\``,
  }),
  twice: (other: string): Diagnostic => ({
    ruleId: 'source-twice',
    severity: 'warning',
    reason: `The same text as \`${other}\`: one issue is made of both; remove one`,
  }),
  withoutIssue: (): Diagnostic => ({
    ruleId: 'source-without-issue',
    severity: 'warning',
    reason: 'No issue was made of it yet; run `npx backissue import`',
  }),
  outdated: (id: string): Diagnostic => ({
    ruleId: 'issue-outdated',
    severity: 'warning',
    reason: `Issue \`${id}\` was made of another text of this name; run \`backissue import\``,
  }),
  missing: (file: string): Diagnostic => ({
    ruleId: 'source-missing',
    severity: 'warning',
    reason: `Its source \`${folders.sources}/${file}\` is gone or another text; the issue stays. Take \`source\` out of its front matter to be asked no more`,
  }),
} as const
