import assert from 'node:assert/strict'
import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readIssues } from '../../src/files/index.ts'
import type { Issue } from '../../src/model/index.ts'
import { makeFolder } from './make-folder.ts'

const issue: Issue = { frontMatter: { title: 'T', sections: [], calendar: [] }, body: { type: 'root', children: [] } }
const readers = {
  readIssue: (markdown: string) =>
    markdown.includes('broken')
      ? {
          value: null,
          messages: [{ ruleId: 'front-matter-syntax', severity: 'error', reason: 'Unexpected', line: 2 } as const],
        }
      : { value: issue, messages: [] },
  decode: (bytes: Uint8Array) => ({ value: new TextDecoder().decode(bytes), messages: [] }),
}
const from = (file: string) => `---\ntitle: T\nsource:\n  file: "${file}"\n  sha256: x\n  importer: x\n---\n`

test('issues come in order with their text and that of their source', async () => {
  const dir = makeFolder({
    'content/issues/2023-10.md': from('a/b.txt'),
    'content/issues/2022.md': '---\ntitle: T\n---\n',
    'content/sources/a/b.txt': 'as sent',
  })
  assert.deepEqual(await readIssues(dir, readers), {
    issues: [
      { id: '2022', issue, markdown: '---\ntitle: T\n---\n', sourceText: null },
      { id: '2023-10', issue, markdown: from('a/b.txt'), sourceText: 'as sent' },
    ],
    messages: [],
  })
})

test('an issue that cannot be read is told of with its file, and the others are there', async () => {
  const dir = makeFolder({ 'content/issues/a.md': 'broken', 'content/issues/b.md': '---\ntitle: T\n---\n' })
  const { issues, messages } = await readIssues(dir, readers)
  assert.deepEqual(
    issues.map(({ id }) => id),
    ['b'],
  )
  assert.deepEqual(
    messages.map(({ file, line }) => [file, line]),
    [['content/issues/a.md', 2]],
  )
})

test('front matter cannot publish a file that is not among the sources', async () => {
  const dir = makeFolder({
    'content/issues/a.md': from('../../secret.txt'),
    'content/issues/b.md': from('../newsletter.yaml'),
    'secret.txt': 's',
  })
  assert.deepEqual(
    (await readIssues(dir, readers)).issues.map(({ sourceText }) => sourceText),
    [null, null],
  )
})

for (const name of ['två ord.md', 'a/b.md', '-a.md', 'a.b.md']) {
  test(`the file name \`${name}\` makes no address and is an error`, async () => {
    const { issues, messages } = await readIssues(makeFolder({ [`content/issues/${name}`]: from('a.txt') }), readers)
    assert.deepEqual(
      [issues, messages.map(({ ruleId, severity }) => [ruleId, severity])],
      [[], [['issue-name', 'error']]],
    )
  })
}

test('an issue that is not UTF-8 is an error, and is not published as damaged', async () => {
  const dir = makeFolder({ 'content/issues/a.md': Buffer.from('---\ntitle: Må\n---\n', 'latin1') })
  const { issues, messages } = await readIssues(dir, readers)
  assert.deepEqual(issues, [])
  assert.deepEqual(
    messages.map(({ ruleId, severity }) => [ruleId, severity]),
    [['issue-encoding', 'error']],
  )
})

test('a link among the issues is told of', async () => {
  const dir = makeFolder({ 'content/issues/a.md': '---\ntitle: T\n---\n' })
  symlinkSync('a.md', join(dir, 'content/issues/b.md'))
  assert.deepEqual(
    (await readIssues(dir, readers)).messages.map(({ file, ruleId }) => [file, ruleId]),
    [['content/issues/b.md', 'link-skipped']],
  )
})

test('what is no issue is told of, and so are two names that differ in case alone', async () => {
  const text = '---\ntitle: T\n---\n'
  const dir = makeFolder({ 'content/issues/a.MD': text, 'content/issues/b.md': text, 'content/issues/pier.png': '' })
  const { issues, messages } = await readIssues(dir, readers)
  assert.deepEqual(
    [issues.map(({ id }) => id), messages.map(({ file, ruleId }) => [file, ruleId])],
    [['b'], ['a.MD', 'pier.png'].map((name) => [`content/issues/${name}`, 'issue-kind'])],
  )
  writeFileSync(join(dir, 'content/issues/B.md'), text)
  const told = (await readIssues(dir, readers)).messages.find(({ ruleId }) => ruleId === 'issue-name')
  // A disk that takes them for one file has no second one.
  if (!existsSync(join(dir, 'content/issues/A.md')))
    assert.deepEqual([told?.severity, told?.file], ['error', 'content/issues/b.md'])
})
