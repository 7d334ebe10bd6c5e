export { type SiteOptions, toSite } from './to-site.ts'
