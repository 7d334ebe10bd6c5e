import type { PlannedSite, PlannedTemplate } from './plan-site.ts'

/** Eleventy keeps each page until it has printed all; to start it once more takes as long as some dozen pages. */
const mostPages = 500

/** A plan in parts to be printed one after the other; what prints all its pages, whatever was planned, is in the first. */
export function cutPlan(plan: PlannedSite): readonly PlannedSite[] {
  const parts: PlannedTemplate[][] = [plan.templates.filter(({ stale }) => stale === null)]
  let room = mostPages
  for (const { stale, ...planned } of plan.templates) {
    for (let at = 0; stale !== null && at < stale.length; ) {
      if (room === 0) {
        parts.push([])
        room = mostPages
      }
      const pages = stale.slice(at, at + room)
      parts.at(-1)?.push({ ...planned, stale: pages })
      room -= pages.length
      at += pages.length
    }
  }
  return parts.map((templates) => ({ ...plan, templates }))
}
