import { answerJobs } from './answer-jobs.ts'
import { importSource } from './import-source.ts'

answerJobs(importSource)
