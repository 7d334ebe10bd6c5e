import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../audit/tools.js'
import { peerPackages } from './engines.js'

/** Installs what is compared with into a folder of its own, once for each version. Null where that does not work. @param {string} root */
export function installPeers(root) {
  const folder = join(
    root,
    'node_modules',
    '.cache',
    'backissue-search-bench',
    peerPackages.join('_').replaceAll('@', '-'),
  )
  const isThere = () => peerPackages.every((name) => existsSync(join(folder, 'node_modules', name.split('@')[0] ?? '')))
  if (isThere()) return folder
  process.stderr.write('Installing Pagefind, MiniSearch and lunr (npm) …\n')
  mkdirSync(folder, { recursive: true })
  const { npm_execpath: npm } = process.env
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm']
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-package-lock', ...peerPackages]
  run(command, [...first, ...args], { cwd: folder })
  return isThere() ? folder : null
}
