import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPeers } from '../search-bench/install-peers.js'

/** @typedef {{ program: string, args: readonly string[], cwd?: string }} Command */

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * Hugo, where it is installed, on the pages of a folder (`content`).
 * @param {string} content @param {string} out @returns {Command | null}
 */
export function toHugo(content, out) {
  if (spawnSync('hugo', ['version']).status !== 0) return null
  return { program: 'hugo', args: ['-s', join(here, 'hugo'), '-c', content, '-d', out, '--quiet'] }
}

/**
 * Eleventy on the same files, each a template, as its starters have it; `folder` becomes the site.
 * @param {string} content @param {string} folder @param {string} out @returns {Command}
 */
export function toEleventy(content, folder, out) {
  cpSync(join(here, 'eleventy'), folder, { recursive: true })
  cpSync(join(content, 'issues'), join(folder, 'issues'), { recursive: true })
  writeFileSync(join(folder, 'issues', 'issues.json'), '{ "layout": "issue.liquid", "tags": "issue" }\n')
  const command = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '..', 'cmd.cjs')
  // It looks for everything from where it runs.
  return { program: process.execPath, args: [command, `--output=${out}`, '--quiet'], cwd: folder }
}

/**
 * Pagefind on pages that were built, where npm can install it: its own program, so that its memory is seen.
 * @param {string} root @param {string} pages @returns {Command | null}
 */
export function toPagefind(root, pages) {
  const packages = join(installPeers(root) ?? '', 'node_modules', '@pagefind')
  if (!existsSync(packages)) return null
  const [program] = readdirSync(packages)
    .map((name) => join(packages, name, 'bin', 'pagefind_extended'))
    .filter((path) => existsSync(path))
  return program === undefined ? null : { program, args: ['--site', pages, '--quiet'] }
}
