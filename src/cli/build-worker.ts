import { findNearest } from '../search/build/index.ts'
import { answerJobs } from './answer-jobs.ts'
import type { BuildJob, BuildWork } from './build-work.ts'
import { openUseFinder } from './find-uses.ts'
import { openBodyIndexer } from './index-bodies.ts'
import { openBodies } from './open-bodies.ts'
import { printBodies } from './print-bodies.ts'
import { renderIssues } from './render-issues.ts'

const bodies = openBodies()
const work: BuildWork = {
  render: renderIssues,
  findUses: openUseFinder(bodies),
  print: (job) => printBodies(job, bodies),
  ...openBodyIndexer(bodies),
  findNearest: async (job) => findNearest(job),
}

answerJobs(async ({ name, job }: BuildJob) => work[name](job as never))
