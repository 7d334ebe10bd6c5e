import type { NameUse } from '../pipeline.ts'
import type { MadeTexts, NearestJob } from '../search/build/index.ts'
import type { UseJob } from './find-uses.ts'
import type { RunJob, SentTextJob } from './index-bodies.ts'
import type { SentPrintJob } from './print-bodies.ts'
import type { RenderedFile, RenderJob } from './render-issues.ts'

/** What a build may leave to other threads, by name. */
export interface BuildWork {
  readonly render: (job: RenderJob) => Promise<readonly RenderedFile[]>
  readonly findUses: (job: UseJob) => Promise<readonly (NameUse | null)[]>
  readonly print: (job: SentPrintJob) => Promise<readonly Uint8Array[] | null>
  readonly readRun: (job: RunJob) => Promise<readonly Uint8Array[] | null>
  readonly makeTexts: (job: SentTextJob) => Promise<MadeTexts | null>
  readonly findNearest: (job: NearestJob) => Promise<Uint32Array>
}

/** A job, and the name of the work that it is. */
export type BuildJob = {
  [Name in keyof BuildWork]: { readonly name: Name; readonly job: Parameters<BuildWork[Name]>[0] }
}[keyof BuildWork]
