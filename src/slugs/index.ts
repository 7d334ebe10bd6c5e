export { toSlug } from './to-slug.ts'
export { uniqueSlugs } from './unique-slugs.ts'
