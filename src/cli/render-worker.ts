import { answerJobs } from './answer-jobs.ts'
import { renderIssues } from './render-issues.ts'

answerJobs(renderIssues)
