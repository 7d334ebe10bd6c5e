export { escapePattern } from './escape-pattern.ts'
