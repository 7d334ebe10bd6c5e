import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'
import { version } from './version.ts'

const fingerprintFile = join(packageRoot, 'dist', 'importer')

/**
 * Names the code that turns texts into issues: another version of backissue may have the same. Made when the program is compiled; an archive
 * that remembers another one is imported anew.
 */
export const importer: string = existsSync(fingerprintFile) ? readFileSync(fingerprintFile, 'utf8').trim() : version
