import { parentPort } from 'node:worker_threads'
import { type ImportJob, importSource } from './import-source.ts'

// A worker of `openImporters`: a job is answered with what became of it, or with the error that it met.
parentPort?.on('message', ({ number, job }: { readonly number: number; readonly job: ImportJob }) => {
  importSource(job).then(
    (read) => parentPort?.postMessage({ number, read }),
    (error: unknown) => parentPort?.postMessage({ number, error }),
  )
})
