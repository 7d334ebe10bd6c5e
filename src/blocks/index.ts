export { readBlocks } from './read-blocks.ts'
