import { parentPort } from 'node:worker_threads'
import type { WorkerAnswer, WorkerJob } from './open-workers.ts'

/**
 * Makes this thread a worker of `openWorkers`: each job is answered with what became of it, or with the error that it met. Bytes, where an
 * answer is a list of them, are handed over and not copied.
 */
export function answerJobs<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  const send = (message: WorkerAnswer<Answer>) => parentPort?.postMessage(message, listBuffers(message.answer))
  parentPort?.on('message', ({ number, job }: WorkerJob<Job>) => {
    work(job).then(
      (answer) => send({ number, answer }),
      (error: unknown) => send({ number, error }),
    )
  })
}

const listBuffers = (answer: unknown): ArrayBuffer[] =>
  Array.isArray(answer)
    ? answer.flatMap((each) => (each instanceof Uint8Array ? [each.buffer as ArrayBuffer] : []))
    : []
