import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { toHtml } from '../src/markdown/index.ts'
import type { Diagnostic, Result } from '../src/model/index.ts'
import { type ImportedIssue, type ImportOptions, importIssue, readIssue } from '../src/pipeline.ts'

// Hostile and broken inputs lie beside the checkout, for they are made from a newsletter that is not ours to publish.
const shared = new URL('../../shared/', import.meta.url)
const present = existsSync(new URL('adversarial/manifest.json', shared))
const skip = present ? false : 'NOT RUN: ../shared/adversarial is not there'
if (!present) process.stderr.write(`tests/adversarial.test.ts: ${skip}\n`)

interface Row {
  readonly family: string
  readonly file: string | null
  /** Instead of a file: what `make.mjs` writes. */
  readonly make?: string
}
type Imported = Result<ImportedIssue | null>
type Expectation = (found: Imported, clean: ImportedIssue) => void

const read = (path: string) => readFileSync(new URL(path, shared))
const importFile = (path: string, options: Partial<ImportOptions> = {}) =>
  importIssue(read(path), { file: 'issue.txt', language: 'sv', sha256: '0', importer: '0', ...options })
/** Without what names the source. */
const markdownOf = ({ value }: Imported) => value?.markdown.replace(/^source:\n(?: .*\n)*/m, '')
const rulesOf = (messages: readonly Diagnostic[]) => [...new Set(messages.map(({ ruleId }) => ruleId))].sort()
const messageOf = ({ messages }: Imported, rule: string) => messages.find(({ ruleId }) => ruleId === rule)
const frontMatterOf = ({ value }: Imported) => value?.issue.frontMatter ?? assert.fail('no issue')
const htmlOf = ({ value }: Imported) => {
  const { preambleHtml, sections } = toHtml(readIssue(value?.markdown ?? '').value ?? assert.fail('unreadable'))
  return [preambleHtml, ...sections.map(({ html }) => html)].join('')
}

/** What the clean text's own import tells. */
const usual = ['date-inferred', 'dead-link']
const says =
  (...rules: readonly string[]): Expectation =>
  ({ messages }) =>
    assert.deepEqual(rulesOf(messages), [...usual, ...rules].sort())
const clean =
  (...rules: readonly string[]): Expectation =>
  (found, seed) => {
    says(...rules)(found, seed)
    assert.equal(markdownOf(found), markdownOf({ value: seed, messages: [] }))
  }
const refused =
  (rule: string, reason = /./): Expectation =>
  (found) => {
    assert.equal(found.value, null)
    assert.deepEqual(rulesOf(found.messages), [rule])
    assert.match(messageOf(found, rule)?.reason ?? '', reason)
  }
const body =
  (text: string | RegExp, ...rules: readonly string[]): Expectation =>
  (found, seed) => {
    says(...rules)(found, seed)
    const { markdown = '' } = found.value ?? {}
    if (typeof text === 'string') assert.ok(markdown.includes(text), text)
    else assert.match(markdown, text)
  }
const starts = (found: Imported) => frontMatterOf(found).calendar.map(({ start }) => start)
const headings = ({ value }: Imported) =>
  value?.blocks.flatMap((block) => (block.type === 'heading' ? [block.title] : [])) ?? []

const expected: Readonly<Record<string, Expectation>> = {
  'win1252.txt': (found) => {
    assert.equal(markdownOf(found), markdownOf(importFile('corpus/esam/2023-10.txt')))
    assert.ok(messageOf(found, 'decoded-as-windows-1252'))
  },
  'latin1.txt': body('tillförlitlighet', 'decoded-as-windows-1252'),
  'utf8-bom.txt': clean(),
  'utf16le-bom.txt': clean(),
  'utf16be-bom.txt': clean(),
  'utf16le-nobom.txt': clean(),
  'mac-roman.txt': (found, seed) => {
    refused('mac-roman', /--encoding/)(found, seed)
    const told = importFile('adversarial/mac-roman.txt', { encoding: 'macintosh' })
    assert.match(markdownOf(told) ?? '', /tillförlitlighet/)
    assert.equal(frontMatterOf(told).source?.encoding, 'macintosh')
  },
  'double-utf8.txt': (found, seed) => {
    says('mojibake')(found, seed)
    assert.match(messageOf(found, 'mojibake')?.reason ?? '', /`Ã¤`.*lines \(5, 7, 9|lines \(5, 9, 11/)
    assert.match(markdownOf(found) ?? '', /Ã¶/)
    const fixed = importFile('adversarial/double-utf8.txt', { fixMojibake: true })
    clean('mojibake')(fixed, seed)
    assert.equal(messageOf(fixed, 'mojibake')?.severity, 'info')
    assert.equal(frontMatterOf(fixed).source?.fixMojibake, true)
  },
  'replacement-char.txt': (found, seed) => {
    body('\uFFFD', 'replacement-character')(found, seed)
    assert.match(messageOf(found, 'replacement-character')?.reason ?? '', /\(\d+\)/)
  },
  'invalid-utf8-one-byte.txt': (found, seed) => {
    body('Finansiell status\n', 'stray-byte')(found, seed)
    assert.match(messageOf(found, 'stray-byte')?.reason ?? '', /offset \d+/)
    assert.equal(found.value?.lines.length, seed.lines.length)
  },
  'crlf.txt': clean(),
  'cr.txt': clean(),
  'mixed.txt': clean(),
  'no-final-newline.txt': clean(),
  'u2028-nel-vt.txt': clean(),
  'form-feed.txt': clean(),
  'tabs.txt': clean(),
  'trailing-ws.txt': clean(),
  'soft-hyphen.txt': clean(),
  'nbsp.txt': clean(),
  'zero-width.txt': clean(),
  'nfd.txt': clean(),
  'ligatures.txt': body('Ofﬁcer'),
  'rtl-override.txt': body(/^[^\u202A-\u202E\u2066-\u2069]*$/, 'bidi-control'),
  'arabic-hebrew.txt': (found) => {
    assert.ok(frontMatterOf(found).contents?.some(({ text }) => text === 'الحالة المالية – מצב'))
    for (const { id } of frontMatterOf(found).sections) assert.match(id, /./)
  },
  'empty.txt': refused('empty-issue'),
  'blank.txt': refused('empty-issue'),
  'title-only.txt': (found) => {
    assert.deepEqual(rulesOf(found.messages), ['date-unknown'])
    assert.deepEqual(frontMatterOf(found).sections, [])
  },
  'png.txt': refused('not-text'),
  'pdf.txt': refused('not-text', /PDF: .*convert first/),
  'nul.txt': clean('nul-character'),
  'html.txt': (found) => {
    assert.deepEqual(rulesOf(found.messages), ['date-unknown', 'markup', 'title-guessed'])
    assert.doesNotMatch(htmlOf(found), /<!doctype|<p>Hej/i)
  },
  'script.txt': (found) => assert.doesNotMatch(htmlOf(found), /<script/i),
  'front-matter.txt': (found, seed) => {
    says()(found, seed)
    assert.doesNotMatch(frontMatterOf(found).title, /evil/)
    assert.deepEqual(Object.keys(frontMatterOf(found)), Object.keys(seed.issue.frontMatter))
  },
  'yaml-values.txt': (found) => {
    const back = readIssue(found.value?.markdown ?? '').value
    assert.equal(back?.frontMatter.title, 'No: "yes" # {{ page.url }} {% raw %}')
  },
  'markdown.txt': (found) => {
    assert.match(htmlOf(found), /\[# Inte rubrik .*\[l]\(javascript:alert\(1\)\)/)
    assert.doesNotMatch(htmlOf(found), /href="javascript:/i)
  },
  'path.txt': (found) => {
    for (const { id } of frontMatterOf(found).sections) assert.doesNotMatch(id, /[/\\]|\.\./)
  },
  'ics.txt': body('x\\nEND:VEVENT; BEGIN,VALARM'),
  'impossible.txt': (found, seed) => {
    says('impossible-date')(found, seed)
    assert.equal(starts(found).length, starts({ value: seed, messages: [] }).length - 2)
  },
  'rollover.txt': (found) => assert.ok(starts(found).includes('2022-01-13')),
  'unsorted.txt': (found, seed) => {
    says()(found, seed)
    assert.ok(starts(found).includes('2021-12-20'))
  },
  'wrong-weekday.txt': (found, seed) => {
    says('weekday-mismatch')(found, seed)
    assert.ok(starts(found).includes('2021-12-03'))
  },
  'duplicate-headings.txt': (found, seed) => {
    const ids = frontMatterOf(found).sections.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.deepEqual(starts(found), starts({ value: seed, messages: [] }))
  },
  'toc-lies.txt': (found) => {
    assert.ok(headings(found).includes('Finansiell status'))
    assert.match(
      found.messages.find(({ ruleId }) => ruleId.startsWith('contents-'))?.reason ?? '',
      /`Finns inte` of the table of contents/,
    )
  },
  'all-headings.txt': (found) => assert.ok(headings(found).length < 200),
  'one-long-line.txt': (found) => {
    assert.deepEqual(headings(found), [])
    assert.equal(found.value?.issue.body.children.length, 1)
  },
}

test('hostile and broken inputs come out as the manifest expects', { skip }, async (t) => {
  const rows = (JSON.parse(read('adversarial/manifest.json').toString()) as Row[]).filter(({ file }) => file !== null)
  const seed = importFile('corpus/esam/2021-12.txt').value ?? assert.fail('the clean text is no issue')
  assert.deepEqual(rows.map(({ file }) => file).sort(), Object.keys(expected).sort())
  for (const { family, file } of rows)
    await t.test(`${family}: ${file}`, () => expected[file ?? '']?.(importFile(`adversarial/${file}`), seed))
})

/** Larger than any test's output; what is made is refused or read as a whole. */
const largest = 100_000_000

/** 1-based numbers of the lines that are not blank. */
const printedLines = (text: string) => text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))

/** What its maker writes for a row. */
function make(name: string): Buffer {
  const script = fileURLToPath(new URL('adversarial/make.mjs', shared))
  const { status, stdout } = spawnSync(process.execPath, [script, name], { maxBuffer: largest })
  assert.equal(status, 0)
  return stdout
}

test('large inputs come out whole, or are refused with the limit named', { skip }, async (t) => {
  const rows = JSON.parse(read('adversarial/manifest.json').toString()) as readonly Row[]
  const names = rows.flatMap(({ file, make: name }) => (file === null && name !== undefined ? [name] : []))
  assert.ok(names.length > 0)
  const seed = importFile('corpus/esam/2021-12.txt').value ?? assert.fail('the clean text is no issue')
  for (const name of names)
    await t.test(name, () => {
      const bytes = make(name)
      assert.ok(bytes.length > 10_000)
      const found = importIssue(bytes, { file: 'issue.txt', language: 'sv', sha256: '0', importer: '0' })
      const lines = printedLines(bytes.toString())
      if (bytes.length > 3_000_000) refused('too-large', /3 MB.*--max-size/)(found, seed)
      else if (bytes.toString().split('\n').length > 200_000) refused('too-large', /200000.*--max-size/)(found, seed)
      else if (lines.length === 0) refused('empty-issue')(found, seed)
      else {
        const blocks = found.value?.blocks ?? assert.fail('no issue')
        assert.deepEqual(
          blocks.flatMap((block) => block.lines.map(({ number }) => number)),
          lines,
        )
      }
    })
})
