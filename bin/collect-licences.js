import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of the packages whose files these are, as a text that goes with what is compiled of them.
 * @param {string} root @param {readonly string[]} files by their paths from the root @returns {string}
 */
export function collectLicences(root, files) {
  const packages = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  return [...packages]
    .sort()
    .map((folder) => `${readLicence(join(root, folder))}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} folder of a package */
function readLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e|^copying/i.test(entry))
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
  return `${name} ${version}: ${license}${text}`
}
