export { escapePattern } from './escape-pattern.ts'
export { hasWord } from './has-word.ts'
export { rememberTexts } from './remember-texts.ts'
