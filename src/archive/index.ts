export { type ArchiveFiles, toArchive } from './to-archive.ts'
export { zipFiles } from './zip-files.ts'
