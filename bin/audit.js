#!/usr/bin/env node
// Checks that are too heavy for every test: `npm run audit`. Debian's and npm's tools are installed where that can be had; what
// cannot be checked is told, and is no failure. Findings are: exit status 1.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkAxe } from './audit/check-axe.js'
import { checkHtml } from './audit/check-html.js'
import { checkLighthouse } from './audit/check-lighthouse.js'
import { serveFolder } from './audit/serve-folder.js'
import { buildCorpus, buildSample, listFiles } from './audit/sites.js'
import { installDebianPackages, installNpmPackages, run, works } from './audit/tools.js'
import { findChromium } from './find-chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'backissue-audit-'))
const [sample, corpus] = [join(folder, 'sample'), join(folder, 'corpus')]
let count = 0

/** @param {string} title @param {string | false} lacking @param {() => readonly string[] | Promise<readonly string[]>} check */
async function audit(title, lacking, check) {
  if (lacking) return void process.stdout.write(`NOT CHECKED: ${title}: ${lacking}\n`)
  process.stdout.write(`${title} …\n`)
  const faults = await Promise.resolve()
    .then(check)
    .catch((error) => [`it could not be checked: ${error}`])
  count += faults.length
  process.stdout.write(faults.length === 0 ? '  nothing found\n' : faults.map((fault) => `  ${fault}\n`).join(''))
}

installDebianPackages()
const tools = installNpmPackages(root)
const chromium = findChromium()
const python = '/usr/bin/python3'
const noReader =
  !works(python, '-c', 'import icalendar, vobject, feedparser') && 'no python3-icalendar, -vobject and -feedparser'
const noNpm = !tools && 'its npm package could not be installed'
const noChromium = chromium === null && 'no Chromium'

const servers = [await serveFolder(join(sample, '_site')), await serveFolder(join(corpus, '_site'))]
const [sampleRoot = '', corpusRoot = ''] = servers.map((server) => server.root)
buildSample(root, sample, sampleRoot)
const sites = [{ name: 'the sample', folder: sample, at: sampleRoot }]
if (buildCorpus(root, corpus, corpusRoot)) sites.push({ name: 'the corpus', folder: corpus, at: corpusRoot })
else process.stdout.write('NOT CHECKED: the corpus: ../shared/corpus is not there\n')

for (const { name, folder: from, at } of sites) {
  const pages = listFiles(from, '.html').map((path) => at + encodeURI(path.replace(/(?<=^|\/)index\.html$/, '')))
  const files = [...listFiles(from, '.ics'), ...listFiles(from, '.xml').filter((path) => path.startsWith('feed'))]
  const paths = files.map((path) => join(from, '_site', path))
  await audit(`HTML of ${name}, ${pages.length} pages`, noNpm || (!works('java', '-version') && 'no Java'), () =>
    checkHtml(tools?.vnu, pages),
  )
  await audit(`Accessibility of ${name} (axe), ${pages.length} pages`, noChromium, () => checkAxe(chromium, pages))
  await audit(`Calendars and feeds of ${name}, ${paths.length} files`, noReader, () =>
    linesOf(run(python, [join(root, 'bin/audit/read-formats.py'), ...paths])),
  )
  await audit(`The calendar of ${name} in khal`, !works('khal', '--version') && 'no khal', () =>
    readWithKhal(join(from, '_site', 'calendar.ics')),
  )
}
const kinds = ['', `${listFiles(sample, '/index.md')[0]?.replace('index.md', '')}`, 'calendar/', 'search/']
await audit('Lighthouse', noNpm || noChromium, async () => {
  const faults = []
  for (const kind of kinds) faults.push(...(await checkLighthouse(tools?.lighthouse, chromium, sampleRoot + kind)))
  return faults
})

for (const { close } of servers) close()
rmSync(folder, { recursive: true })
process.stdout.write(count === 0 ? 'audit: nothing found\n' : `audit: ${count} findings\n`)
process.exitCode = count === 0 ? 0 : 1

/** What a program printed, and that it failed where it did. */
function linesOf({ status, stdout, stderr }) {
  return [...stdout.split('\n'), ...(status === 0 ? [] : [`exit status ${status}`, ...stderr.split('\n')])].filter(
    Boolean,
  )
}

/** @param {string} file */
function readWithKhal(file) {
  const config = join(folder, 'khal.conf')
  writeFileSync(
    config,
    `[calendars]\n[[one]]\npath = ${join(folder, 'khal')}\n[locale]\nlocal_timezone = Europe/Stockholm\n`,
  )
  mkdirSync(join(folder, 'khal'), { recursive: true })
  const { status, stdout, stderr } = run('khal', ['-c', config, 'printics', file], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  const complaints = stderr.split('\n').filter((line) => /error|warning|critical/i.test(line))
  return status === 0 && stdout.trim() !== '' ? complaints : [`exit status ${status}`, ...complaints]
}
