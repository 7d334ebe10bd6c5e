import { availableParallelism } from 'node:os'

/** In the time that a worker takes to start, and to become fast, this one reads so many bytes. */
const bytesPerWorker = 1_500_000
/** Each takes some hundred megabytes of memory. */
const most = 8

/** How many workers read texts of these sizes the soonest; below two, none. */
export function countWorkers(sizes: readonly number[]): number {
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return Math.min(availableParallelism(), sizes.length, Math.floor(bytes / bytesPerWorker), most)
}
