import type { SearchableIssue } from './searchable-site.ts'

/** Issues of a run, at most: what changes in one makes the words of all of them be read again. */
const most = 64

/**
 * The issues of a site in runs of one year and one language each, counted from the oldest: an issue more changes the newest run alone, or
 * those behind it in its year.
 */
export function groupRuns<Issue extends Pick<SearchableIssue, 'date' | 'lang'>>(
  issues: readonly Issue[],
): readonly (readonly Issue[])[] {
  const runs: Issue[][] = []
  const last = new Map<string, Issue[]>()
  for (const issue of [...issues].reverse()) {
    const key = `${issue.date?.slice(0, 4)} ${issue.lang}`
    const run = last.get(key)
    if (run && run.length < most) {
      run.push(issue)
      continue
    }
    const next = [issue]
    last.set(key, next)
    runs.push(next)
  }
  return runs
}
