export { type ArchiveOptions, configureArchive } from './configure-archive.ts'
export { configureEleventy, type RenderOptions } from './configure-eleventy.ts'
export { renderSite } from './render-site.ts'
