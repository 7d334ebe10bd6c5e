#!/usr/bin/env node
// For checkouts; not published. The types of the package's entry points, and no others, to dist/types; `node bin/declare.js FOLDER` elsewhere.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const entries = ['index.d.ts', 'eleventy/backissue-plugin.d.ts']

/** @param {string} target */
function declare(target) {
  const folder = mkdtempSync(join(tmpdir(), 'backissue-types-'))
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const args = [tsc, '-p', join(root, 'bin', 'tsconfig.types.json'), '--outDir', folder]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status !== 0) process.exit(1)
    rmSync(target, { recursive: true, force: true })
    for (const file of listReached(join(folder, 'src'))) cpSync(join(folder, 'src', file), join(target, file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the entry points export or name, and what that names. @param {string} folder @returns {ReadonlySet<string>} */
function listReached(folder) {
  const reached = new Set(entries)
  for (const file of reached)
    for (const [, path = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/from '(\.[^']+)'/g))
      reached.add(join(dirname(file), path).replace(/\.[jt]s$/, '.d.ts'))
  return reached
}

declare(process.argv[2] ?? join(root, 'dist', 'types'))
