import { Worker } from 'node:worker_threads'
import { type ImportJob, importSource, type ReadImport } from './import-source.ts'

/** Imports texts, `atOnce` of them at most. */
export interface Importers {
  readonly atOnce: number
  readonly run: (job: ImportJob) => Promise<ReadImport>
  readonly close: () => Promise<void>
}

/** Beside the text that a worker reads one is waiting, so that it need not wait for the next. */
const jobsPerWorker = 2

/** Importers on so many worker threads; on this one where there is to be one. */
export function openImporters(workers: number): Importers {
  if (workers < 2) return { atOnce: 1, run: importSource, close: async () => {} }
  const opened = Array.from({ length: workers }, openWorker)
  return {
    atOnce: workers * jobsPerWorker,
    run: (job) => opened.reduce((least, worker) => (worker.waiting() < least.waiting() ? worker : least)).run(job),
    close: async () => {
      await Promise.all(opened.map(({ close }) => close()))
    },
  }
}

interface Answer {
  readonly number: number
  readonly read?: ReadImport
  readonly error?: unknown
}

function openWorker() {
  // The ending is that of this file: TypeScript in a checkout, JavaScript where it is compiled.
  const worker = new Worker(new URL(import.meta.url.replace(/open-importers(\.\w+)$/, 'import-worker$1')))
  const waiting = new Map<number, { resolve: (read: ReadImport) => void; reject: (error: unknown) => void }>()
  let count = 0
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', ({ number, read, error }: Answer) => {
    const job = waiting.get(number)
    waiting.delete(number)
    if (read) job?.resolve(read)
    else job?.reject(error)
  })
  worker.on('error', fail)
  worker.on('exit', (status) => fail(new Error(`A worker ended with status ${status}`)))
  return {
    waiting: () => waiting.size,
    run: (job: ImportJob) =>
      new Promise<ReadImport>((resolve, reject) => {
        waiting.set(++count, { resolve, reject })
        worker.postMessage({ number: count, job })
      }),
    close: () => worker.terminate(),
  }
}
