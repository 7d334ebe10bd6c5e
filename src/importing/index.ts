export { type ImportedIssue, type ImportOptions, importIssue } from './import-issue.ts'
