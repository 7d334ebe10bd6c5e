import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Editor, idOf, openEditor, toSource } from './editor.ts'
import { followAddress } from './follow-address.ts'

type Record = Readonly<globalThis.Record<string, readonly string[]>>

const permalinks = 'content/permalinks.json'
const listed = (editor: Editor): Record => JSON.parse(editor.read(permalinks)).published

/** Does what a build that stops says, as an editor would: takes the line that it prints. */
function buildAsTold(editor: Editor, decisions: globalThis.Record<string, object>): number {
  for (let round = 1; round < 10; round++) {
    const { status, stderr } = editor.run('build')
    if (status === 0) return round
    const record = JSON.parse(editor.read(permalinks))
    const told = [...stderr.matchAll(/The address `([^`]*)` .*; add `"[^"]*": ("[^"]*")` to `redirects`/g)]
    assert.ok(told.length > 0, stderr)
    for (const [, address = '', target = '""'] of told) {
      if (decisions[address]) record.withdrawn[address] = decisions[address]
      else record.redirects[address] = JSON.parse(target)
    }
    editor.write(permalinks, JSON.stringify(record))
  }
  throw new Error('the build is never content')
}

/** Words that stand in one text alone, by the address of before at which they stood. */
function listWords(editor: Editor): ReadonlyMap<string, string> {
  const site = join(editor.dir, '_site')
  const words = new Map<string, string>()
  for (const [page, anchors] of Object.entries(listed(editor))) {
    if (/^(?:calendar|feed|years)/.test(page) && !page.endsWith('.ics')) continue
    for (const address of [page, ...anchors.map((anchor) => `${page}#${anchor}`)]) {
      const text = followAddress(site, address)
      assert.ok(text !== null, address)
      const word = /(?:brygga|kaffe|dag)20\d{4}/.exec(text)?.[0]
      if (word !== undefined) words.set(address, word)
    }
  }
  return words
}

test('whatever changes from one build to the next, every address of before leads to its text', () => {
  const sources = [1, 3, 5, 7, 9, 11].flatMap((month) => [2021, 2022].map((year) => [year, month] as const))
  const editor = openEditor({
    'content/newsletter.yaml': 'title: Hamnbladet\nlanguage: sv\nurl: https://example.org/\n',
    ...Object.fromEntries(
      sources.map(([year, month]) => [`content/sources/${idOf(year, month)}.txt`, toSource(year, month)]),
    ),
  })
  editor.must('build')
  const before = listed(editor)
  const words = listWords(editor)
  assert.ok(words.size > 50, String(words.size))

  const issue = (id: string) => `content/issues/${id}.md`
  // Titles of issues, articles and entries; the order of articles; the newsletter's name and place.
  editor.edit('content/newsletter.yaml', 'title: Hamnbladet', 'title: Bryggbladet')
  editor.edit('content/newsletter.yaml', 'https://example.org/', 'https://example.com/arkiv/')
  editor.edit(issue('2021-01'), /^title: .*$/m, 'title: "Nytt namn"')
  editor.edit(issue('2021-01'), '## Bryggan i januari', '## Nya plankor')
  editor.edit(issue('2021-03'), 'title: "arbetsdag för lag dag202103"', 'title: "Städning av lag dag202103"')
  const [head = '', bridge = '', coffee = '', calendar = ''] = editor.read(issue('2021-05')).split(/(?=^## )/m)
  editor.write(issue('2021-05'), [head, coffee, bridge, calendar].join(''))
  // Ids of an article and of an entry, one issue each.
  editor.edit(issue('2021-07'), 'id: "kaffet-i-juli"', 'id: "fika"')
  editor.edit(issue('2021-09'), /id: "2021-09-12-[^"]*"/, 'id: "stadning"')
  // An issue under another name, one taken away, sources renamed and one removed, new issues, a year that goes.
  editor.move(issue('2021-11'), issue('2021-11-20'))
  editor.remove('content/.backissue/2021-11.md')
  editor.remove(issue('2022-01'), 'content/sources/2022-01.txt', 'content/.backissue/2022-01.md')
  editor.move('content/sources/2022-03.txt', 'content/sources/old/march.txt')
  editor.remove('content/sources/2022-05.txt')
  editor.write('content/sources/2023-02.txt', toSource(2023, 2))
  editor.write('content/sources/2021-12.txt', toSource(2021, 12))

  const rounds = buildAsTold(editor, { 'issues/2022-01/': { date: '2024-05-01', reason: 'Skickades av misstag' } })
  assert.ok(rounds <= 3, `${rounds} rounds`)
  const site = join(editor.dir, '_site')
  const wrong: string[] = []
  for (const [page, anchors] of Object.entries(before)) {
    for (const address of [page, ...anchors.map((anchor) => `${page}#${anchor}`)]) {
      const withdrawn = address.startsWith('issues/2022-01/') || address.includes('2022-01-12')
      const text = followAddress(site, withdrawn ? 'issues/2022-01/' : address)
      const word = withdrawn ? 'Skickades av misstag' : words.get(address)
      if (text === null) wrong.push(`${address} leads nowhere`)
      else if (word !== undefined && !text.includes(word)) wrong.push(`${address} leads not to ${word}`)
    }
  }
  assert.deepEqual(wrong, [])
  const now = listed(editor)
  for (const page of Object.keys(before)) assert.ok(now[page], `${page} is forgotten`)
  editor.must('check')
})
