#!/usr/bin/env node
// Starts the command line. In a checkout it compiles first when a source has changed; the published package has no src.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} message @returns {never} */
function stop(message) {
  process.stderr.write(`backissue: ${message}\n`)
  process.exit(2)
}

async function compileIfStale() {
  const { fingerprint } = await import('./fingerprint.js')
  const stamp = join(root, 'dist', 'stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)) return
  const { compile } = await import('./compile.js')
  await compile()
}

async function start() {
  if (Number.parseInt(process.versions.node, 10) < 20)
    stop(`Node ${process.versions.node} is too old, expected 20 or newer`)
  if (existsSync(join(root, 'src', 'cli'))) {
    if (!existsSync(join(root, 'node_modules'))) stop(`dependencies are not installed; run \`npm install\` in ${root}`)
    await compileIfStale()
  }
  const { main } = await import('../dist/src/cli/main.js')
  await main()
}

try {
  await start()
} catch (error) {
  const missing = /Cannot find package '([^']+)'/.exec(String(error))
  if (missing) stop(`the package \`${missing[1]}\` is not installed; run \`npm install\` in ${root}`)
  if (error instanceof Error && error.message.startsWith('Build failed'))
    stop(`the sources do not compile: ${error.message}`)
  throw error
}
