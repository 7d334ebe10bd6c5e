import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSource } from '../../src/files/find-source.ts'
import { assignIssues, type KnownIssue, readKnownIssues } from '../../src/files/index.ts'
import { makeFolder } from './make-folder.ts'

const known = (id: string, file: string, sha256: string, present = true): KnownIssue => ({
  id,
  source: { file, sha256, importer: '1.0.0' },
  namesSource: true,
  present,
})

/** Sources as `file hash`; assignments as the issue's ID, `= file` of a twin, or `new`. */
function assign(sources: readonly string[], issues: readonly KnownIssue[]): Readonly<Record<string, string>> {
  const hashed = sources.map((source) => {
    const [file = '', sha256 = ''] = source.split(' ')
    return { file, sha256 }
  })
  const tell = (found: ReturnType<typeof assignIssues> extends ReadonlyMap<string, infer Found> ? Found : never) =>
    found === 'new' ? 'new' : 'issue' in found ? found.issue.id : `= ${found.twinOf}`
  return Object.fromEntries([...assignIssues(hashed, issues)].map(([file, found]) => [file, tell(found)]))
}

test('a source keeps its issue whether its text or its name changes', () => {
  const issues = [known('2023-10', 'a.txt', 'x'), known('2023-10-2', 'b.txt', 'y')]
  assert.deepEqual(assign(['a.txt x', 'b.txt changed', 'c.txt z'], issues), {
    'a.txt': '2023-10',
    'b.txt': '2023-10-2',
    'c.txt': 'new',
  })
  assert.deepEqual(assign(['2023/a.txt x', 'c.txt y'], issues), { '2023/a.txt': '2023-10', 'c.txt': '2023-10-2' })
})

test('two sources that changed names keep their issues', () => {
  const issues = [known('2023-10', 'a.txt', 'x'), known('2023-11', 'b.txt', 'y')]
  assert.deepEqual(assign(['a.txt y', 'b.txt x'], issues), { 'a.txt': '2023-11', 'b.txt': '2023-10' })
})

test('a file with another text does not take the issue of the text that moved away', () => {
  const issues = [known('2023-10', 'a.txt', 'x')]
  assert.deepEqual(assign(['a.txt new', 'b.txt x'], issues), { 'a.txt': 'new', 'b.txt': '2023-10' })
})

test('the same bytes twice are one issue, that of the name it has', () => {
  const issues = [known('2023-10', 'b.txt', 'x')]
  assert.deepEqual(assign(['a.txt x', 'b.txt x'], issues), { 'a.txt': '= b.txt', 'b.txt': '2023-10' })
  assert.deepEqual(assign(['a.txt z', 'b.txt z'], []), { 'a.txt': 'new', 'b.txt': '= a.txt' })
})

test('a file that now has the bytes of another is its twin', () => {
  const issues = [known('2023-10', 'a.txt', 'x'), known('2023-11', 'b.txt', 'y')]
  assert.deepEqual(assign(['a.txt y', 'b.txt y'], issues), { 'a.txt': '= b.txt', 'b.txt': '2023-11' })
})

test('where two issues name a source, the one that is there wins', () => {
  const issues = [known('2023', 'a.txt', 'x', false), known('2023-10', 'a.txt', 'x')]
  assert.deepEqual(assign(['a.txt x'], issues), { 'a.txt': '2023-10' })
})

const written = 'source:\n  file: "2023/a.txt"\n  sha256: "ab"\n  importer: "1.0.0"\n'

test('the source is found in front matter as the importer writes it, and as a person may', () => {
  const expected = { file: '2023/a.txt', sha256: 'ab', importer: '1.0.0' }
  assert.deepEqual(findSource(`---\ntitle: "T"\n${written}---\n\nText\n`), expected)
  assert.deepEqual(findSource(`---\r\ntitle: T\r\n${written.replaceAll('\n', '\r\n')}---\r\n`), expected)
  assert.deepEqual(
    findSource("---\nsource: { file: 2023/a.txt, sha256: ab, importer: '1.0.0' }\ntitle: T\n---\n"),
    expected,
  )
})

test('a source is not found in the body, in another key, or in broken YAML', () => {
  for (const text of [
    `---\ntitle: T\n---\n\n---\n${written}---\n`,
    `---\nother:\n  source:\n    file: a.txt\n---\n`,
    '---\nsource: [\n---\n',
    '---\nsource: text\n---\n',
    `${written}`,
    '',
  ])
    assert.equal(findSource(text), null, text)
})

test('known issues are those on disk and those remembered', async () => {
  const dir = makeFolder({
    'content/issues/2023-10.md': `---\n${written}---\n`,
    'content/issues/by-hand.md': '---\ntitle: T\n---\n',
    'content/.backissue/2023-10.md': `---\n${written}---\n`,
    'content/.backissue/2020-01.md': `---\n${written.replace('2023/a', 'old')}---\n`,
  })
  assert.deepEqual(
    (await readKnownIssues(dir)).map(({ id, source, present }) => [id, source?.file, present]),
    [
      ['2020-01', 'old.txt', false],
      ['2023-10', '2023/a.txt', true],
      ['by-hand', undefined, true],
    ],
  )
})

test('an issue whose source a person cut from the front matter keeps the one that is remembered', async () => {
  const dir = makeFolder({
    'content/issues/2023-10.md': '---\ntitle: T\n---\n',
    'content/.backissue/2023-10.md': `---\n${written}---\n`,
  })
  assert.equal((await readKnownIssues(dir))[0]?.source?.file, '2023/a.txt')
})
