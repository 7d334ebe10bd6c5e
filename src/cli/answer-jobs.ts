import { parentPort } from 'node:worker_threads'
import type { WorkerAnswer, WorkerJob } from './open-workers.ts'

/** Makes this thread a worker of `openWorkers`: each job is answered with what became of it, or with the error that it met. */
export function answerJobs<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  const send = (message: WorkerAnswer<Answer>) => parentPort?.postMessage(message)
  parentPort?.on('message', ({ number, job }: WorkerJob<Job>) => {
    work(job).then(
      (answer) => send({ number, answer }),
      (error: unknown) => send({ number, error }),
    )
  })
}
