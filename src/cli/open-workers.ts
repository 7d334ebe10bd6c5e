import { Worker } from 'node:worker_threads'

/** Does jobs, `atOnce` of them at most. */
export interface Workers<Job, Answer> {
  readonly atOnce: number
  readonly run: (job: Job) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** What a worker is sent, and what it answers. */
export interface WorkerJob<Job> {
  readonly number: number
  readonly job: Job
}
export interface WorkerAnswer<Answer> {
  readonly number: number
  readonly answer?: Answer
  readonly error?: unknown
}

/** Beside the job that a worker does one is waiting, so that it need not wait for the next. */
const jobsPerWorker = 2

/** Nearly all that a job makes is soon done with; with more room for it, it is collected at less cost. */
const youngMegabytes = 64

/** So many worker threads that run a script, which answers each job by its number. */
export function openWorkers<Job, Answer>(script: URL, count: number): Workers<Job, Answer> {
  const opened = Array.from({ length: count }, () => openWorker<Job, Answer>(script))
  return {
    atOnce: count * jobsPerWorker,
    run: (job) => opened.reduce((least, worker) => (worker.waiting() < least.waiting() ? worker : least)).run(job),
    close: async () => {
      await Promise.all(opened.map(({ close }) => close()))
    },
  }
}

function openWorker<Job, Answer>(script: URL) {
  const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } })
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: unknown) => void }>()
  let count = 0
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (message: WorkerAnswer<Answer>) => {
    const job = waiting.get(message.number)
    waiting.delete(message.number)
    if ('answer' in message) job?.resolve(message.answer as Answer)
    else job?.reject(message.error)
  })
  worker.on('error', fail)
  worker.on('exit', (status) => fail(new Error(`A worker ended with status ${status}`)))
  return {
    waiting: () => waiting.size,
    run: (job: Job) =>
      new Promise<Answer>((resolve, reject) => {
        waiting.set(++count, { resolve, reject })
        worker.postMessage({ number: count, job } satisfies WorkerJob<Job>)
      }),
    close: () => worker.terminate(),
  }
}
