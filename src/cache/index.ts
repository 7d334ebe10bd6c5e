export { type Cache, noCache } from './cache.ts'
export { openCache } from './open-cache.ts'
export { openRecords, type Records } from './open-records.ts'
export { openStamps, type Stamps } from './open-stamps.ts'
