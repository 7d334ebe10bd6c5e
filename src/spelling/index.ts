export { findNearest } from './find-nearest.ts'
