export { findLocale, locales } from './locales/index.ts'
export type * from './model/index.ts'
export {
  type BuildOptions,
  buildSite,
  type ImportedIssue,
  type ImportOptions,
  importIssue,
  readIssue,
} from './pipeline.ts'
