import type { Cache } from '../cache/index.ts'
import type { RenderOptions } from '../eleventy/index.ts'
import type { JobsOptions } from './jobs-option.ts'
import type { OpenedArchive, SharedOptions } from './open-archive.ts'
import type { Crew } from './open-crew.ts'
import type { LastBuild } from './open-finished.ts'
import type { Memory } from './open-memory.ts'
import type { ShardOptions } from './shard-option.ts'

export interface BuildOptions extends SharedOptions, ShardOptions, JobsOptions {
  readonly out?: string
  readonly only?: RenderOptions['only']
  readonly offline?: boolean
  /** Nobody else sees the site: its addresses promise nothing. */
  readonly preview?: boolean
  /** Pages alone, with the similar articles of the last whole build: what an editor sees while the rest is made. */
  readonly quick?: boolean
  /** Folder for what the next build need not make again. */
  readonly cache?: string
}

/** A build that has something to do. */
export interface Build extends Pick<LastBuild, 'report' | 'finish'> {
  readonly options: BuildOptions
  readonly out: string
  readonly archive: OpenedArchive
  readonly memory: Memory
  readonly shares: readonly Cache[]
  readonly crew: Crew
}
