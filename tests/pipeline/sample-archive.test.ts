import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { type ImportedIssue, importIssue } from '../../src/pipeline.ts'

const sources = new URL('../../content/sources/', import.meta.url)
const golds = new URL('../fixtures/sample-gold/', import.meta.url)
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const squash = (text: string) => words(text).join(' ')

interface Gold {
  readonly title: string
  readonly date: string
  readonly dateSource?: string
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  readonly lists: readonly (readonly string[])[]
  readonly quotes: number
  readonly contents?: readonly { readonly text: string; readonly section: string | null }[]
  readonly calendar: readonly {
    readonly start: string
    readonly title: string
    readonly kind?: string
    readonly status?: string
  }[]
  readonly suggested?: readonly { readonly start: string }[]
  readonly interview_questions?: readonly string[]
}

function read(name: string): { imported: ImportedIssue; gold: Gold; source: string } {
  const file = `${name}.txt`
  const bytes = readFileSync(new URL(file, sources))
  const { value } = importIssue(bytes, { file: 'issue.txt', language: 'sv', sha256: '', importer: '' })
  assert.ok(value)
  return {
    imported: value,
    gold: JSON.parse(readFileSync(new URL(`${name}.gold.json`, golds), 'utf8')) as Gold,
    source: bytes.toString('utf8'),
  }
}

for (const name of readdirSync(sources).map((file) => file.replace('.txt', ''))) {
  test(`sample issue ${name} is read as a person reads it`, () => {
    const { imported, gold } = read(name)
    const { frontMatter } = imported.issue
    assert.equal(frontMatter.title, gold.title)
    assert.equal(frontMatter.date, gold.date)
    if (gold.dateSource) assert.equal(frontMatter.dateSource, gold.dateSource)
    const cues = new Set(['I detta nummer', 'I det här numret'])
    assert.deepEqual(
      frontMatter.sections.map(({ level, title }) => `${level} ${title}`),
      gold.headings.filter(({ text }) => !cues.has(text)).map(({ level, text }) => `${level} ${text}`),
    )
    const items = imported.blocks.flatMap((block) =>
      block.type === 'list' || block.type === 'calendar' ? block.items.map((item) => squash(item.text.join(' '))) : [],
    )
    assert.equal(items.length, gold.lists.flat().length)
    assert.equal(imported.blocks.filter((block) => block.type === 'speech').length, gold.quotes)
    assert.equal(
      imported.blocks.filter((block) => block.type === 'question').length,
      gold.interview_questions?.length ?? 0,
    )
    assert.deepEqual(
      frontMatter.calendar.map(({ start, kind, status }) => ({ start: start.slice(0, 10), kind, status })),
      gold.calendar.map(({ start, kind, status }) => ({ start, kind, status })),
    )
    assert.deepEqual(
      (frontMatter.suggested ?? []).map(({ start }) => start),
      (gold.suggested ?? []).map(({ start }) => start),
    )
  })

  test(`sample issue ${name} finds the article of each entry of its table of contents`, () => {
    const { imported, gold } = read(name)
    const titleOf = new Map(imported.issue.frontMatter.sections.map(({ id, title }) => [id, title]))
    const found = (imported.issue.frontMatter.contents ?? []).map(({ text, section }) => ({
      text,
      section: section === null ? null : titleOf.get(section),
    }))
    assert.deepEqual(found, gold.contents ?? [])
  })

  test(`sample issue ${name} loses no word`, () => {
    const { imported, source } = read(name)
    const { frontMatter } = imported.issue
    const kept = [
      imported.markdown.replace(/^---\n[\s\S]*?\n---\n/, ''),
      ...(frontMatter.masthead ?? []),
      ...(frontMatter.contents ?? []).map(({ text }) => text),
      ...frontMatter.sections.map(({ byline }) => byline ?? ''),
      ...imported.dropped.map(({ text }) => text),
    ].flatMap(words)
    const count = new Map<string, number>()
    for (const word of kept) count.set(word, (count.get(word) ?? 0) + 1)
    for (const word of words(source)) {
      assert.ok((count.get(word) ?? 0) > 0, `lost: ${word}`)
      count.set(word, (count.get(word) ?? 0) - 1)
    }
  })
}
