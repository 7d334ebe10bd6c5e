import type { FrontMatter, Newsletter } from '../model/index.ts'

/** Drafts never are; under `publish: reviewed` only issues that an editor marked `reviewed: true`. */
export function isPublished(frontMatter: FrontMatter, newsletter: Newsletter): boolean {
  if (frontMatter.draft === true) return false
  return newsletter.publish === 'all' || frontMatter.reviewed === true
}
