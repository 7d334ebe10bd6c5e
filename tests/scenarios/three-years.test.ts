import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listTree } from '../files/list-tree.ts'
import { idOf, openEditor, toSource } from './editor.ts'

/** One archive, through three years of an editor's work: the tests follow each other. */
const editor = openEditor()

const issue = (id: string) => `content/issues/${id}.md`
const source = (id: string) => `content/sources/${id}.txt`
const months = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11]

function addYear(year: number): void {
  for (const month of months) editor.write(source(idOf(year, month)), toSource(year, month))
}

/** The summary of an import: its numbers add up to the sources there are. */
function importAll(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = editor.run('import', ...args)
  const [line = '', total, parts = ''] = /^(\d+) sources?: (.*)$/m.exec(stderr) ?? []
  const counts = [...parts.matchAll(/(\d+) [a-z]/g)].map(([, count]) => Number(count))
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    Number(total),
    line,
  )
  const files = Object.keys(listTree(join(editor.dir, 'content/sources'))).filter((file) => file.endsWith('.txt'))
  assert.equal(Number(total), files.length, line)
  return { status, said: stderr + stdout }
}

/** What an editor wrote, and has to be there whatever happens after. */
const kept: (readonly [file: string, text: string])[] = []
function edit(file: string, from: string | RegExp, to: string, mark = to): void {
  editor.edit(file, from, to)
  kept.push([file, mark])
}
function holdEdits(): void {
  for (const [file, text] of kept) assert.ok(editor.read(file).includes(text), `${file} lost: ${text}`)
}

const page = (path: string) => editor.read(`_site/${path}`)

test('first year: an archive is made, its example taken away, and ten issues come', () => {
  editor.must('init', '--language', 'sv')
  editor.remove(source('2024-03'), issue('2024-03'), 'content/.backissue/2024-03.md')
  editor.edit('content/newsletter.yaml', /^title: .*$/m, 'title: "Hamnbladet"')
  editor.edit('content/newsletter.yaml', /^#url: .*$/m, 'url: "https://example.org/hamnbladet/"')
  addYear(2021)
  const { status, said } = importAll()
  assert.equal(status, 0, said)
  assert.match(said, /10 sources: 10 new/)
  editor.must('build')
  editor.must('check')
  const tree = listTree(join(editor.dir, 'content'))
  assert.match(importAll().said, /10 sources: 10 unchanged/)
  editor.must('build')
  assert.deepEqual(listTree(join(editor.dir, 'content')), tree, 'a second run changes no byte')
})

test('first year: the editor mends by hand, in every way that there is', () => {
  edit(issue('2021-01'), /^title: .*$/m, 'title: "Hamnbladet på nyåret" # som tryckt')
  edit(issue('2021-01'), '## Bryggan i januari', '## Bryggan får nya plankor')
  edit(issue('2021-02'), 'hammare och spik', 'hammare och skruv')
  edit(issue('2021-03'), '\nArbetet fortsätter när isen har lagt sig.\n', '\nArbetet är *klart*.\n')
  edit(issue('2021-04'), 'Arbetet fortsätter när isen har lagt sig.\n\n', '', 'en natt.\n\n## Kaffet i april')
  edit(
    issue('2021-05'),
    /^calendar:\n/m,
    'calendar:\n  - id: "dans"\n    start: "2021-05-30T19:00"\n    title: "Dans på bryggan"\n',
  )
  edit(issue('2021-06'), /(?<=start: ")2021-06-12(?=")/, '2021-06-13')
  edit(
    issue('2021-08'),
    '## Kaffet i augusti',
    '## En insändare\n\nHej från kajen.\n\n## Kaffet i augusti',
    'Hej från kajen.',
  )
  edit(
    issue('2021-08'),
    /^sections:\n/m,
    'sections:\n  - id: "insandare"\n    title: "En insändare"\n    level: 2\n',
    'id: "insandare"',
  )
  edit(issue('2021-09'), /^masthead:\n( {2}- .*\n)+/m, '', 'title:')
  editor.write(
    issue('2021-12-24'),
    '---\ntitle: "God jul"\ndate: "2021-12-24"\n---\n\n## God jul\n\nSkriven för hand.\n',
  )
  kept.push([issue('2021-12-24'), 'Skriven för hand.'])
  const { status, said } = importAll()
  assert.equal(status, 0, said)
  holdEdits()
  editor.must('build')
  assert.match(page('issues/2021-01/index.html'), / id="bryggan-i-januari"/, 'the address of an edited title')
  assert.match(page('calendar.ics'), /SUMMARY:Dans på bryggan/)
})

test('second year: sources come, go, change names and places, and some are no texts', () => {
  addYear(2022)
  editor.move(source('2021-01'), 'content/sources/2021/nyår.txt')
  editor.write(source('2021-03-kopia'), editor.read(source('2021-03')))
  editor.remove(source('2021-06'))
  editor.write(source('2022-11'), Buffer.from(toSource(2022, 11), 'latin1'))
  editor.write(source('2022-12'), Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u0000\u0001\u0002', 'latin1'))
  editor.edit(source('2021-05'), 'en större panna', 'två större pannor')
  const { status, said } = importAll()
  assert.equal(status, 1, 'one is no text')
  assert.match(said, /2022-12\.txt.*\(not-text\)/)
  assert.match(said, /nyår\.txt.*\(source-renamed\)/)
  assert.match(said, /\(source-twice\)/)
  assert.match(said, /2021-06\.md.*\(source-missing\)/)
  assert.match(said, /2 merged/)
  assert.match(said, /10 new/)
  assert.match(editor.read(issue('2021-05')), /två större pannor/)
  assert.match(editor.read(issue('2022-11')), /när isen har lagt sig/)
  holdEdits()
  editor.remove(source('2022-12'), source('2021-03-kopia'))
  editor.must('build')
})

test('second year: the source says something else where the editor did, and the editor decides', () => {
  editor.edit(source('2021-02'), 'hammare och spik', 'hammare och bult')
  const { status, said } = importAll()
  assert.equal(status, 1)
  assert.match(said, /2021-02\.md:\d+:\d+: error: .*\(merge-conflict\)/)
  assert.match(said, /hammare och skruv[\s\S]*hammare och bult/)
  holdEdits()
  assert.equal(editor.run('build').status, 1, 'a conflict is told by every build')
  editor.must('import', '--ours', '2021-02')
  holdEdits()
  assert.equal(importAll().status, 0)
  editor.edit(source('2021-02'), 'hammare och bult', 'hammare och lim')
  assert.equal(importAll().status, 1)
  editor.must('import', '--theirs', '2021-02')
  assert.match(editor.read(issue('2021-02')), /hammare och lim/)
  kept.splice(
    kept.findIndex(([, text]) => text === 'hammare och skruv'),
    1,
  )
  assert.equal(importAll().status, 0)
})

test('second year: a better importer mends what it read badly, keeps addresses, and leaves what was edited', () => {
  // What an importer of before made of 2021 and 2022: coffee below the bridge, and called by another id.
  const worsen = (text: string) =>
    text
      .replace(/^## (?=Kaffet i )/m, '### ')
      .replace(/( {2}- id: )"kaffet-i-[a-z]+"(\n {4}title: "Kaffet i [a-z]+"\n {4}level: )2/, '$1"kaffet"$23')
      .replace(/(text: "Kaffet i [a-z]+"\n {4}section: )"[^"]*"/, '$1"kaffet"')
  const ids = ['2022-01', '2022-02', '2022-03']
  for (const id of ids)
    for (const file of [issue(id), `content/.backissue/${id}.md`]) editor.write(file, worsen(editor.read(file)))
  edit(issue('2022-02'), 'kom med en större panna', 'kom med en mindre panna')
  editor.write('content/.backissue/importer', 'importer 0000000000000000\n')
  editor.remove('content/permalinks.json')
  editor.must('build')
  for (const id of ids) {
    const text = editor.read(issue(id))
    assert.match(text, /^## Kaffet i /m, id)
    assert.match(text, /id: "kaffet"\n {4}title: "Kaffet i [a-z]+"\n {4}level: 2/, id)
  }
  holdEdits()
  assert.match(importAll().said, /(?:^|[^0-9])0 conflict|^(?!.*conflict)/s)
})

test('third year: an issue is withdrawn, another gets its day, and no address dies', () => {
  addYear(2023)
  editor.edit(source('2023-03'), 'en större panna', 'en större panna, lånad av Agda Lönnkvist')
  editor.must('build')
  editor.remove(issue('2022-04'), source('2022-04'))
  editor.move(issue('2022-05'), issue('2022-05-17'))
  const lost = editor.run('build')
  assert.equal(lost.status, 1)
  assert.match(lost.stderr, /`"issues\/2022-05\/": "issues\/2022-05-17\/"`/)
  assert.equal(editor.run('check').status, 1, 'check tells it before a build')
  editor.edit('content/permalinks.json', '"redirects": {}', '"redirects": { "issues/2022-05/": "issues/2022-05-17/" }')
  editor.edit(
    'content/permalinks.json',
    '"withdrawn": {}',
    '"withdrawn": { "issues/2022-04/": { "date": "2023-11-20", "reason": "Avsändaren bad om det" } }',
  )
  editor.must('build')
  assert.match(page('issues/2022-04/index.html'), /2023-11-20<\/time>: Avsändaren bad om det/)
  assert.match(page('issues/2022-05/index.html'), /url=\.\.\/\.\.\/issues\/2022-05-17\//)
  holdEdits()
})

test('third year: a published issue is corrected, and readers are told', () => {
  edit(issue('2023-01'), /två dagar och en natt(?=\.\n)/, 'tre dagar')
  assert.match(editor.must('check'), /2023-01\.md:1:1: warning: .*\(correction-missing\)/)
  edit(
    issue('2023-01'),
    /^title:/m,
    'corrections:\n  - date: "2023-02-01"\n    text: "Det tog tre dagar."\ntitle:',
    'Det tog tre dagar.',
  )
  assert.doesNotMatch(editor.must('check'), /2023-01.*correction-missing/)
  editor.must('build')
  assert.match(page('issues/2023-01/index.html'), /1 februari 2023<\/time>:? Det tog tre dagar\./)
  holdEdits()
})

test('third year: a person asks to be removed, and is', () => {
  assert.match(page('issues/2023-03/index.html'), /Agda Lönnkvist/)
  editor.write('content/redactions.yaml', '- name: "Agda Lönnkvist"\n  date: "2023-12-01"\n')
  editor.must('build')
  const site = listTree(join(editor.dir, '_site'))
  assert.deepEqual(
    Object.keys(site).filter((path) => /L(?:ö|Ã¶)nnkvist/i.test(site[path] ?? '')),
    [],
  )
  assert.match(page('issues/2023-03/index.html'), /1 december 2023/)
  assert.match(editor.read(source('2023-03')), /Agda Lönnkvist/)
})

test('third year: from now on nothing is public unseen', () => {
  editor.edit('content/newsletter.yaml', '#publish: "all"', 'publish: "reviewed"')
  const { status, stderr } = editor.run('build')
  assert.equal(status, 1, 'what was published may not go unseen either')
  assert.match(stderr, /address-lost/)
  for (const file of Object.keys(listTree(join(editor.dir, 'content/issues'))))
    if (!editor.read(`content/issues/${file}`).includes('reviewed:'))
      editor.edit(`content/issues/${file}`, /^---\n/, '---\nreviewed: true\n')
  editor.write(source('2024-01'), toSource(2024, 1))
  editor.must('build')
  assert.ok(!existsSync(join(editor.dir, '_site/issues/2024-01')))
  assert.match(editor.must('check'), /2024-01\.md:1:1: info: Waits for review .*\(review-waiting\)/)
  edit(issue('2024-01'), /^---\n/, '---\nreviewed: true\n', 'reviewed: true')
  editor.must('build')
  assert.ok(existsSync(join(editor.dir, '_site/issues/2024-01/index.html')))
})

test('after three years all edits stand, sources are as they were sent, and building again changes nothing', () => {
  holdEdits()
  assert.equal(editor.read(source('2023-05')), toSource(2023, 5))
  assert.ok(Object.keys(listTree(join(editor.dir, 'content/issues'))).length >= 30)
  editor.must('import')
  const tree = listTree(editor.dir)
  editor.must('import')
  editor.must('build')
  assert.deepEqual(listTree(editor.dir), tree)
  assert.equal(editor.run('check').status, 0)
})
