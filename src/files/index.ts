export { type Assignment, assignIssues, type HashedSource } from './assign-issues.ts'
export { type CollectedSources, collectSources, type SourceFile } from './collect-sources.ts'
export { decodeUtf8 } from './decode-utf8.ts'
export type { FileDiagnostic } from './file-diagnostic.ts'
export { folders } from './folders.ts'
export { hashBytes } from './hash-bytes.ts'
export { type ImporterRecord, readImporterRecord, writeImporterRecord } from './importer-record.ts'
export { listFiles } from './list-files.ts'
export { checkMedia, listMedia } from './list-media.ts'
export { listSources } from './list-sources.ts'
export { listStaying, type PlannedOutput } from './list-staying.ts'
export { type ImportLock, lockImport } from './lock-import.ts'
export { nameSome } from './name-some.ts'
export { newsletterSchema } from './newsletter-schema.ts'
export { PathError } from './path-error.ts'
export { permalinksFile, readPermalinks, writePermalinks } from './permalinks-file.ts'
export {
  type PublishedText,
  type PublishedTexts,
  readPublishedTexts,
  writePublishedTexts,
} from './published-texts.ts'
export { aboutFile, readAbout } from './read-about.ts'
export { readBytes } from './read-bytes.ts'
export {
  type ArchivedIssues,
  type IssueReaders,
  listIssues,
  readArchivedIssue,
  readIssues,
} from './read-issues.ts'
export { type KnownIssue, type RecallFile, readKnownIssues } from './read-known-issues.ts'
export { readMedia } from './read-media.ts'
export { newsletterFile, readNewsletter } from './read-newsletter.ts'
export { readRedactions, redactionsFile } from './read-redactions.ts'
export { readRemembered } from './read-remembered.ts'
export { readSource } from './read-source.ts'
export { readText } from './read-text.ts'
export { removeLeftovers } from './remove-leftovers.ts'
export type { CopiedFile, OutputFile } from './site-output.ts'
export { writeAtomically } from './write-atomically.ts'
export { type WrittenIssue, writeIssue } from './write-issue.ts'
export { type WrittenSite, writeSite, writtenList } from './write-site.ts'
