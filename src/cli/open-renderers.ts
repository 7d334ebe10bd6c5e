import { openWorkers, type Workers } from './open-workers.ts'
import { type RenderedFile, type RenderJob, renderIssues } from './render-issues.ts'

/** Renders issues. */
export type Renderers = Workers<RenderJob, readonly RenderedFile[]>

/** Renderers on so many worker threads; on this one where there is to be one. */
export function openRenderers(workers: number): Renderers {
  // The ending is that of this file: TypeScript in a checkout, JavaScript where it is compiled.
  const script = new URL(import.meta.url.replace(/open-renderers(\.\w+)$/, 'render-worker$1'))
  return openWorkers(script, workers, renderIssues)
}
