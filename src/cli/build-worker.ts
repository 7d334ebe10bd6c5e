import { answerJobs } from './answer-jobs.ts'
import type { BuildJob, BuildWork } from './build-work.ts'
import { openBodyPrinter } from './print-bodies.ts'
import { renderIssues } from './render-issues.ts'

const work: BuildWork = { render: renderIssues, print: openBodyPrinter() }

answerJobs(async ({ name, job }: BuildJob) => work[name](job as never))
