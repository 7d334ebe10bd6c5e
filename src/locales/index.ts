export { findLanguage } from './find-language.ts'
export { findLocale } from './find-locale.ts'
export { locales } from './locales.ts'
