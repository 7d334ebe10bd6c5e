import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What the audit reads sites with, beside the project's own packages. Too heavy to install for every test. */
const npmPackages = ['vnu-jar@26.9.27', 'lighthouse@12.8.2']
const debianPackages = ['default-jre-headless', 'python3-icalendar', 'python3-vobject', 'khal', 'python3-feedparser']

/** @param {string} command @param {readonly string[]} args */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 900_000, ...options })
}

/**
 * The same while this process goes on, for programs that ask its servers.
 * @param {string} command @param {readonly string[]} args
 * @returns {Promise<{ stdout: string, stderr: string }>}
 */
export function runAside(command, args, options = {}) {
  return new Promise((resolve) => {
    const settings = { encoding: /** @type {const} */ ('utf8'), maxBuffer: 2 ** 28, timeout: 900_000, ...options }
    execFile(command, args, settings, (_, stdout, stderr) => resolve({ stdout, stderr }))
  })
}

/** @param {string} command @param {readonly string[]} args */
export const works = (command, ...args) => run(command, args, { stdio: 'ignore' }).status === 0

/** Debian's and Ubuntu's packages, where that needs no password; whoever lacks them is told by what is not checked. */
export function installDebianPackages() {
  if (
    works('java', '-version') &&
    works('khal', '--version') &&
    works('/usr/bin/python3', '-c', 'import icalendar, vobject, feedparser')
  )
    return
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [command = '', ...apt] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
  if (!works(command, ...apt, '--version')) return
  process.stderr.write('Installing a Java, and readers of calendars and feeds (apt-get) …\n')
  const install = [...apt, 'install', '-y', '--no-install-recommends', ...debianPackages]
  if (!works(command, ...install)) works(command, ...apt, 'update') && works(command, ...install)
}

/** Installs the packages into a cache of their own, once for each version. Null where that does not work. */
export function installNpmPackages(root) {
  const cache = join(root, 'node_modules', '.cache', 'backissue-audit', npmPackages.join('_').replaceAll('@', '-'))
  const found = {
    vnu: join(cache, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar'),
    lighthouse: join(cache, 'node_modules', 'lighthouse', 'cli', 'index.js'),
  }
  if (Object.values(found).every(existsSync)) return found
  process.stderr.write('Installing the HTML checker and Lighthouse (npm) …\n')
  mkdirSync(cache, { recursive: true })
  const { npm_execpath: npm } = process.env
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm']
  // No install scripts: the one of the checker fetches a Java.
  run(command, [...first, 'install', '--prefix', cache, '--ignore-scripts', '--no-package-lock', ...npmPackages], {
    cwd: cache,
  })
  return Object.values(found).every(existsSync) ? found : null
}
