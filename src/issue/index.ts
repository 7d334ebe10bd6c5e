export { type DraftIssue, type IssueOptions, toIssue } from './to-issue.ts'
