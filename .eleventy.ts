import { readFileSync } from 'node:fs'
import type { EleventyConfig } from '@11ty/eleventy'
import { configureArchive } from './src/eleventy/index.ts'

const { version: generator } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** For Eleventy's own command line: `node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`. */
export default (config: EleventyConfig) => configureArchive(config, { dir: import.meta.dirname, generator })
