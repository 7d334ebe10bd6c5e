import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../cli/run-command.ts'
import { archive } from '../cli/sample.ts'
import { makeFolder } from '../files/make-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const plugin = JSON.stringify(new URL('../../src/eleventy/index.ts', import.meta.url).href)

const config = (options: string, more = '') => `import { backissuePlugin } from ${plugin}
export default function (config) {
  config.setTemplateFormats(['njk', 'md'])
  config.addTransform('shout', (content) => content.toUpperCase())
  config.addPlugin(backissuePlugin, ${options})
  return { pathPrefix: '/sub/', dir: { input: 'pages', output: 'public' }${more} }
}
`

/** A small site with a page of its own, and an archive below it. */
async function makeSite(options: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const ours = Object.fromEntries(Object.entries(archive).map(([path, text]) => [`pages/arkiv/${path}`, text]))
  const cwd = makeFolder({
    ...ours,
    'package.json': '{ "type": "module" }',
    'eleventy.config.js': config(options),
    'pages/index.njk': `---
title: Home
---
<h1>{{ title }}</h1>
{% for issue in backissue.issues %}<a href="{{ (backissue.root + issue.url) | url }}">{{ issue.title }}</a>
{% endfor %}`,
    ...files,
  })
  const { status, stderr } = await runCommand(['import', '--dir', 'pages/arkiv'], { cwd })
  assert.equal(status, 0, stderr)
  return cwd
}

function runEleventy(cwd: string, ...args: readonly string[]) {
  const command = join(root, 'node_modules/@11ty/eleventy/cmd.cjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), command, ...args],
    { cwd, encoding: 'utf8', timeout: 120_000 },
  )
  return { status, output: `${stdout}${stderr}` }
}

function build(cwd: string, ...args: readonly string[]): void {
  const { status, output } = runEleventy(cwd, ...args)
  assert.equal(status, 0, output)
}

const options = "{ dir: 'pages/arkiv', at: 'newsletter' }"

test('an archive stands in a site beside its own pages, which know of it, and its links lead to files under any prefix', async () => {
  const cwd = await makeSite(options)
  build(cwd, '--pathprefix=/deep/sub/')
  const read = (path: string) => readFileSync(join(cwd, 'public', path), 'utf8')
  assert.match(read('index.html'), /<A HREF="\/DEEP\/SUB\/NEWSLETTER\/ISSUES\/2023-12\/">/, 'its own page is its own')
  assert.match(
    read('newsletter/index.html'),
    /<h2[^>]*>|<a href="issues\/2023-12\/"/,
    'the site’s transform is not ours',
  )
  for (const path of ['issues/2023-10/index.html', 'feed.xml', 'search/index.html', 'assets/style.css', 'archive.zip'])
    assert.ok(existsSync(join(cwd, 'public/newsletter', path)), path)
  for (const path of ['404.html', 'robots.txt', '_headers'])
    assert.ok(!existsSync(join(cwd, 'public/newsletter', path)), `${path} is the host's`)
  const issues = readdirSync(join(cwd, 'public'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /2023-10[\\/]index\.html$/.test(path),
  )
  assert.equal(issues.length, 1, 'Eleventy made no page of an issue by itself')
  const folder = join(cwd, 'public/newsletter')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  assert.ok(pages.length > 5)
  for (const page of pages) {
    const path = page.replaceAll('\\', '/')
    for (const [, link = ''] of readFileSync(join(folder, page), 'utf8').matchAll(/(?:href|src)="([^"#?:]+)["#?]/g)) {
      const target = posix.join(posix.dirname(path), decodeURI(link))
      assert.ok(!link.startsWith('/') && !target.startsWith('..'), `${path}: ${link}`)
      assert.ok(existsSync(join(folder, target, link.endsWith('/') ? 'index.html' : '')), `${path}: ${link}`)
    }
  }
})

test('a second build writes the same, and takes away what is gone', async () => {
  const cwd = await makeSite(options)
  build(cwd)
  const page = join(cwd, 'public/newsletter/issues/2023-10/index.html')
  const before = readFileSync(page, 'utf8')
  build(cwd)
  assert.equal(readFileSync(page, 'utf8'), before)
  writeFileSync(
    join(cwd, 'pages/arkiv/content/permalinks.json'),
    readFileSync(join(cwd, 'pages/arkiv/content/permalinks.json'), 'utf8').replace(
      '"withdrawn": {}',
      '"withdrawn": { "issues/2023-10/": { "date": "2024-01-01", "reason": "Fel" } }',
    ),
  )
  rmSync(join(cwd, 'pages/arkiv/content/issues/2023-10.md'))
  build(cwd)
  assert.match(readFileSync(page, 'utf8'), /2024-01-01/)
  assert.ok(!existsSync(join(cwd, 'public/newsletter/issues/2023-10/index.md')))
})

test('an address that would be lost stops the site’s build, and so does a page in the way', async () => {
  const cwd = await makeSite(options)
  build(cwd)
  const file = join(cwd, 'pages/arkiv/content/issues/2023-10.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('id: "hoststadning-pa-garden"', 'id: "x"'))
  const lost = runEleventy(cwd)
  assert.notEqual(lost.status, 0)
  assert.match(lost.output, /content\/permalinks\.json:\d+: The address `issues\/2023-10\/#hoststadning-pa-garden`/)
  const other = runEleventy(await makeSite("{ dir: 'pages/arkiv' }"))
  assert.notEqual(other.status, 0)
  assert.match(other.output, /would replace files of the site .*: `index\.html`.*`at`/)
})

test('what does not come to a disk writes and remembers nothing', async () => {
  const cwd = await makeSite(options)
  build(cwd, '--dryrun')
  assert.ok(!existsSync(join(cwd, 'public')))
  assert.ok(!existsSync(join(cwd, 'pages/arkiv/content/permalinks.json')))
})

test('a folder of templates replaces the packaged ones by name', async () => {
  const cwd = await makeSite("{ dir: 'pages/arkiv', at: 'a/b', templates: 'ours' }", {
    'ours/about.11ty.js': "export const render = ({ site }) => 'about ' + site.newsletter.title",
    'ours/assets/style.css': 'body {}',
  })
  build(cwd)
  assert.equal(readFileSync(join(cwd, 'public/a/b/about/index.html'), 'utf8'), 'about Kvartersnytt')
  assert.match(readFileSync(join(cwd, 'public/a/b/assets/style.css'), 'utf8'), /^body \{\}/)
})

test('names that are to go are in none of the archive’s pages, nor in what the site’s own make of it', async () => {
  const cwd = await makeSite(options, {
    'pages/arkiv/content/redactions.yaml': '- name: "lussekatt"\n  date: "2024-01-01"\n',
    'pages/own.njk': '{{ backissue.issues[0].sections[0].text }}',
  })
  build(cwd)
  assert.match(readFileSync(join(cwd, 'public/own/index.html'), 'utf8'), /\(NAMN BORTTAGET\)/)
  assert.match(readFileSync(join(cwd, 'public/newsletter/issues/2023-12/source.txt'), 'utf8'), /en \(namn borttaget\)/)
  writeFileSync(join(cwd, 'pages/arkiv/content/about.md'), 'x')
  mkdirSync(join(cwd, 'pages/arkiv/content/media'))
  writeFileSync(join(cwd, 'pages/arkiv/content/media/a.txt'), 'Lussekatt')
  const { status, output } = runEleventy(cwd)
  assert.notEqual(status, 0)
  assert.match(output, /would still name someone .*: `media\/a\.txt`/)
})

test('a name that the archive removes stops the build wherever in the site it stands, but where it may', async () => {
  const names = { 'pages/arkiv/content/redactions.yaml': '- name: "Ada Byron"\n  date: "2024-01-01"\n' }
  const page = { 'pages/staff/ada.njk': '<p>Ada <b>Byron</b></p>' }
  const { status, output } = runEleventy(await makeSite(options, { ...names, ...page }))
  assert.notEqual(status, 0)
  assert.match(output, /would still name someone .*: `staff\/ada\/index\.html`/)
  const stale = await makeSite(options, { ...names, 'public/old/page.html': 'Ada Byron' })
  assert.match(runEleventy(stale).output, /would still name someone .*: `old\/page\.html`/)
  build(await makeSite(options.replace('{', "{ mayName: ['staff/'],"), { ...names, ...page }))
})
