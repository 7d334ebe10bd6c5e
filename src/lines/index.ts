export { decode, type Encoding } from './decode.ts'
export { splitLines } from './split-lines.ts'
