import type { CheckedIssue } from './checked-issue.ts'

/** 1-based number of the line of an issue's front matter on which a key has a value, the nth time it has it; the first line without one. */
export function findLine({ lines, bodyLine }: CheckedIssue, key: string, value: string, nth = 1): number {
  let left = nth
  const at = lines.slice(0, bodyLine).findIndex((line) => {
    const [, found, written = ''] = /(?:^|[\s{,-])(\w+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
    return found === key && written.replace(/^(["'])(.*)\1$/, '$2') === value && --left === 0
  })
  return at < 0 ? 1 : at + 1
}
