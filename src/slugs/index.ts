export { freeId } from './free-id.ts'
export { toSlug } from './to-slug.ts'
export { uniqueSlugs } from './unique-slugs.ts'
