import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { december, october } from './sample.ts'

/** An archive's files by path. */
type Archive = Readonly<Record<string, string>>

interface Edit {
  readonly name: string
  readonly apply: (archive: Archive, choice: number) => Archive
}

const issue = (id: string, { title = `Blad ${id}`, extra = '', body = '' } = {}) => `---
title: "${title}"
date: "${id.slice(0, 7)}"
sections:
  - {id: a, title: Hamnen, level: 2}
  - {id: kal, title: Kalendarium, level: 2}
calendar:
  - {id: ${id}-mote, start: "2023-05-0${(Number(id.slice(5, 7)) % 8) + 1}", title: Hamngruppen, section: kal}
${extra}---

## Hamnen

Här står **Kajrummet** och annat i nummer ${id}. ${body}

## Kalendarium

- 3 maj Hamngruppen
`

const count = (length: number, print: (index: number) => string) => Array.from({ length }, (_, index) => print(index))
const manyEvents = `---
title: Många datum
date: "2024-05"
calendar:
${count(130, (at) => `  - {id: m${at}, start: "2024-0${5 + (at % 2)}-${10 + (at % 9)}", title: Möte ${at}}\n`).join('')}---

Mycket.
`
const manyArticles = `---
title: Många artiklar
date: "2024-06"
---
${count(710, (at) => `\n## Artikel ${at}\n`).join('')}`

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
).toString('latin1')

const start: Archive = {
  'content/newsletter.yaml': 'title: Bryggan\nlanguage: sv\nurl: https://example.org/arkiv/\n',
  'content/sources/2023-10.txt': october,
  ...Object.fromEntries(
    ['2022-03', '2023-01', '2023-02', '2023-04'].map((id) => [`content/issues/${id}.md`, issue(id)]),
  ),
}

const issuesOf = (archive: Archive) => Object.keys(archive).filter((path) => path.startsWith('content/issues/'))

/** Replaces one of the issues. */
const change =
  (to: (text: string) => string) =>
  (archive: Archive, choice: number): Archive => {
    const paths = issuesOf(archive)
    const path = paths[choice % paths.length]
    return path === undefined ? archive : { ...archive, [path]: to(archive[path] ?? '') }
  }

const set =
  (path: string, ...texts: readonly string[]) =>
  (archive: Archive, choice: number): Archive => {
    const { [path]: _, ...rest } = archive
    const text = texts[choice % (texts.length + 1)]
    return text === undefined ? rest : { ...archive, [path]: text }
  }

const yaml = (lines: string, title = 'Bryggan') =>
  `title: ${title}\nlanguage: sv\nurl: https://example.org/arkiv/\n${lines}`

const edits: readonly Edit[] = [
  { name: 'a paragraph', apply: change((text) => text.replace('annat', 'annat mer')) },
  { name: 'a title', apply: change((text) => text.replace(/title: "/, 'title: "Ny ')) },
  { name: 'a heading', apply: change((text) => text.replaceAll('Hamnen', 'Hamnarna')) },
  { name: 'a date', apply: change((text) => text.replace(/date: "(\d{4})/, 'date: "2021')) },
  { name: 'an event', apply: change((text) => text.replace(/start: "2023-05/, 'start: "2023-06')) },
  {
    name: 'an abbreviation',
    apply: change((text) => text.replace('annat', 'Samverkan Vesslefjärden (SamVes) och annat')),
  },
  { name: 'its use', apply: change((text) => text.replace('annat', 'SamVes')) },
  { name: 'a bold name', apply: change((text) => text.replace('annat', '**Bryggtorget**')) },
  { name: 'a draft', apply: change((text) => text.replace('sections:', 'draft: "true"\nsections:')) },
  { name: 'a picture', apply: change((text) => text.replace('annat', '![En prick](../media/a.png)')) },
  { name: 'a file of the media', apply: set('content/media/a.png', png) },
  { name: 'a calendar of too many events for a page', apply: set('content/issues/2024-05.md', manyEvents) },
  { name: 'a year of too many articles for a page', apply: set('content/issues/2024-06.md', manyArticles) },
  {
    name: 'another issue',
    apply: (archive, choice) => ({
      ...archive,
      [`content/issues/2023-0${(choice % 9) + 1}.md`]: issue(`2023-0${(choice % 9) + 1}`, { body: 'Nytt.' }),
    }),
  },
  {
    name: 'an issue less',
    apply: (archive, choice) => {
      const paths = issuesOf(archive)
      const { [paths[choice % paths.length] ?? '']: _, ...rest } = archive
      return paths.length > 1 ? rest : archive
    },
  },
  { name: 'another source', apply: set('content/sources/2023-12.txt', december) },
  {
    name: 'the newsletter',
    apply: (archive, choice) => ({
      ...archive,
      'content/newsletter.yaml':
        [
          yaml(''),
          yaml('terms:\n  - {term: hamn, long: en plats för båtar}\n'),
          yaml('', 'Bryggan & co'),
          yaml('publish: all\nlicense: CC0-1.0\n'),
        ][choice % 4] ?? '',
    }),
  },
  {
    name: 'what the archive says of itself',
    apply: set('content/about.md', '# Om oss\n\nVi.\n', '# Om oss\n\nAlla.\n'),
  },
  {
    name: 'names to remove',
    apply: set('content/redactions.yaml', '- {name: Kajrummet, date: "2024-01-01"}\n'),
  },
  {
    name: 'a template of its own',
    apply: set(
      'templates/year.11ty.mjs',
      'export const render = ({ year, site }) => year.year + site.issues.map(({ title }) => title)',
    ),
  },
]

function write(folder: string, archive: Archive): void {
  rmSync(join(folder, 'content'), { recursive: true, force: true })
  rmSync(join(folder, 'templates'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(archive)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, path.endsWith('.png') ? 'latin1' : 'utf8')
  }
}

function readAll(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((path) => !path.endsWith('.backissue-files'))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path).toString('latin1')]),
  )
}

/** Builds in a folder with the cache and output of before, and beside it from nothing; the same bytes come of both. */
async function compare(folder: string, archive: Archive, { clean, more = [] }: { clean: string; more?: string[] }) {
  write(folder, archive)
  cpSync(join(folder, 'content'), join(clean, 'content'), { recursive: true })
  if ('templates/year.11ty.mjs' in archive)
    cpSync(join(folder, 'templates'), join(clean, 'templates'), { recursive: true })
  const again = await runCommand(['build', '--preview', ...more], { cwd: folder })
  const once = await runCommand(['build', '--preview', ...more], { cwd: clean })
  assert.deepEqual([again.status, once.status], [0, 0], again.stderr + once.stderr)
  const [first, second] = [readAll(join(folder, '_site')), readAll(join(clean, '_site'))]
  assert.deepEqual([...first.keys()], [...second.keys()])
  for (const [path, text] of second) assert.equal(first.get(path), text, path)
}

test('a build with what the one before left writes what one from nothing writes, whatever changed', async () => {
  const steps = fc.array(
    fc.record({
      edit: fc.constantFrom(...edits),
      choice: fc.nat(20),
      more: fc.constantFrom<string[]>([], [], [], ['--offline']),
    }),
    { minLength: 2, maxLength: 5 },
  )
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const folder = makeFolder()
      let archive = start
      await compare(folder, archive, { clean: makeFolder() })
      for (const { edit, choice, more } of list) {
        archive = edit.apply(archive, choice)
        await compare(folder, archive, { clean: makeFolder(), more })
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 3), endOnFailure: true },
  )
})

test('every kind of change alone is seen, also one of the same length in the same moment', async () => {
  const folder = makeFolder()
  await compare(folder, start, { clean: makeFolder() })
  let archive = start
  for (const { apply } of edits) {
    archive = apply(archive, 0)
    await compare(folder, archive, { clean: makeFolder() })
  }
  const swapped = change((text) => text.replace('Hamn', 'Namn'))(archive, 1)
  await compare(folder, swapped, { clean: makeFolder() })
})
