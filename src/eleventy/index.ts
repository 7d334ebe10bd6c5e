export { type ArchiveOptions, configureArchive } from './configure-archive.ts'
export { configureEleventy, type RenderOptions } from './configure-eleventy.ts'
export { renderSite } from './render-site.ts'
export { TemplateError } from './template-error.ts'
