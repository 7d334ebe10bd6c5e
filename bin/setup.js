#!/usr/bin/env node
// Installs what is lacking: the packages of package-lock.json and, with --browser, Chromium for the browser tests.
// Runs before node_modules is there, so it imports Node alone; with everything in place it does nothing and needs no network.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Whether each package of the lock file is there in its version; optional ones are for other systems and may lack. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(installed)
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    return present[path] ? present[path].version === version : optional === true || devOptional === true
  })
}

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}>} */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}

function installPackages() {
  if (isInstalled()) return
  process.stderr.write('Installing packages (npm ci) …\n')
  const { npm_execpath: npm } = process.env
  const [command, ...first] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const { status } = spawnSync(command, [...first, 'ci'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  process.stderr.write('setup: `npm ci` failed, see above; without its packages nothing runs\n')
  process.exit(2)
}

/** Debian's and Ubuntu's way, where it needs no password; elsewhere the browser tests are left out with a message. */
function installChromium() {
  if (findChromium()) return
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (!succeeds([...sudo, 'apt-get', '--version'])) return
  process.stderr.write('Installing Chromium (apt-get) …\n')
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
  const install = [...apt, 'install', '-y', '--no-install-recommends', 'chromium']
  if (!succeeds(install)) succeeds([...apt, 'update']) && succeeds(install)
}

/** @param {readonly string[]} command */
function succeeds([command = '', ...args]) {
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'ignore'])
  return spawnSync(command, args, { stdio, timeout: 600_000 }).status === 0
}

installPackages()
if (process.argv.includes('--browser')) installChromium()
