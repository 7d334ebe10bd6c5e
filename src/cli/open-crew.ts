import { extname } from 'node:path'
import type { BuildJob, BuildWork } from './build-work.ts'
import { countWorkers } from './count-workers.ts'
import type { JobsOptions } from './jobs-option.ts'
import { openWorkers, type Workers } from './open-workers.ts'

type Answer<Name extends keyof BuildWork> = Awaited<ReturnType<BuildWork[Name]>>

/** The threads of a build: started for the first work that pays for them, and kept for the next, because they are fast by then. */
export interface Crew {
  /** Does jobs of a kind, on texts of these sizes in bytes; null where that is sooner done on this thread. */
  readonly take: <Name extends keyof BuildWork>(
    name: Name,
    sizes: readonly number[],
  ) => Pick<Workers<Parameters<BuildWork[Name]>[0], Answer<Name>>, 'atOnce' | 'run'> | null
  readonly close: () => Promise<void>
}

/** With `jobs` on so many threads, whatever pays. */
export function openCrew({ jobs }: JobsOptions): Crew {
  // The ending is that of this file: TypeScript in a checkout, JavaScript where it is compiled, and lies as deep.
  const script = new URL(`../cli/build-worker${extname(import.meta.url)}`, import.meta.url)
  let workers: Workers<BuildJob, unknown> | null = null
  return {
    take: <Name extends keyof BuildWork>(name: Name, sizes: readonly number[]) => {
      const count = jobs ?? countWorkers(sizes)
      if (count < 2) return null
      workers ??= openWorkers(script, count)
      const { atOnce, run } = workers
      return { atOnce, run: (job) => run({ name, job } as BuildJob) as Promise<Answer<Name>> }
    },
    close: async () => workers?.close(),
  }
}
