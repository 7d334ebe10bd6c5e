export { isPublished } from './is-published.ts'
export { type SiteOptions, toSite } from './to-site.ts'
