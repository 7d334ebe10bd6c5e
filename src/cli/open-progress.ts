import { describeProgress } from './describe-progress.ts'
import type { Report } from './report.ts'

/** In milliseconds: more often nobody sees it. */
const pause = 100

/** What tells how far a long work is. */
export interface Progress {
  /** One more is done. */
  readonly next: () => void
}

/** Progress of a work of so many parts, as passing lines of a report; `what` is done to them: `importing`. */
export function openProgress(report: Report, what: string, total: number): Progress {
  const start = performance.now()
  let done = 0
  let told = Number.NEGATIVE_INFINITY
  return {
    next: () => {
      done++
      const now = performance.now()
      if (now - told < pause) return
      told = now
      report.progress(`${what} ${describeProgress(done, total, (now - start) / 1000)}`)
    },
  }
}
