import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageRoot } from './package-root.ts'
import { version } from './version.ts'

/**
 * Names all that makes a site of an archive: this program, the packages it is made with, and Node, whose names of months are its own. Made
 * when the program is compiled; one that runs from its sources has the name of its version.
 */
export function findBuilder(): string {
  const { dependencies = {} } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  const packages = Object.keys(dependencies).map((name) => `${name} ${findVersion(name)}`)
  const { node, icu = '' } = process.versions
  const hash = createHash('sha256').update([program(), node, icu, ...packages].join('\n'))
  return hash.digest('hex').slice(0, 16)
}

function program(): string {
  const file = join(packageRoot, 'dist', 'builder')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : version
}

/** Of a package as it is installed beside this one or inside it; empty where it is not found. */
function findVersion(name: string): string {
  for (let folder = packageRoot; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json')
    if (existsSync(file)) return String(JSON.parse(readFileSync(file, 'utf8')).version)
    if (dirname(folder) === folder) return ''
  }
}
