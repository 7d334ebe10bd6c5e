import { type CachePlace, openCache, openPacks, type Packs } from '../cache/index.ts'
import type { IssueHtml } from '../model/index.ts'
import { bodyFolder } from './render-issues.ts'

/** The texts of issues in a cache. */
export type OpenBodies = (cache: CachePlace) => Packs<IssueHtml>

/** Opens the texts in caches, each cache once: what was read last stays at hand. */
export function openBodies(): OpenBodies {
  const opened = new Map<string, Packs<IssueHtml>>()
  return ({ folder, version }) => {
    const key = `${folder}\0${version}`
    const bodies = opened.get(key) ?? openPacks<IssueHtml>(openCache({ folder, version }), bodyFolder)
    opened.set(key, bodies)
    return bodies
  }
}
