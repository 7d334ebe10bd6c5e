export { shareImage } from './share-image.ts'
export { type ShareTools, toSharePng } from './to-share-png.ts'
