import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import { findLayout } from '../../src/blocks/find-layout.ts'
import { passes } from '../../src/blocks/passes/index.ts'
import { splitBlocks } from '../../src/blocks/split-blocks.ts'
import { splitLines } from '../../src/lines/index.ts'
import { findLocale, locales } from '../../src/locales/index.ts'
import type { Block, PassContext } from '../../src/model/index.ts'

const numbers = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => block.lines.map((line) => line.number)).sort((a, b) => a - b)

/** A mark- pass changes types alone; a join- or split- pass changes how lines are grouped; none loses or doubles a line. */
function checkLaws(text: string): void {
  const lines = splitLines(text)
  const context: PassContext = { locale: findLocale('sv'), locales, layout: findLayout(lines, findLocale('sv')) }
  let blocks = splitBlocks(lines)
  const expected = lines.filter((line) => line.text.trim() !== '').map((line) => line.number)
  for (const pass of passes) {
    const result = pass(blocks, context).value
    assert.deepEqual(numbers(result), expected, `${pass.name} loses or doubles a line`)
    if (pass.name.startsWith('mark')) {
      assert.deepEqual(
        result.map((block) => block.lines),
        blocks.map((block) => block.lines),
        `${pass.name} moves lines`,
      )
    } else if (pass.name.startsWith('split')) assert.ok(result.length >= blocks.length, pass.name)
    else assert.ok(result.length <= blocks.length, pass.name)
    blocks = result
  }
  assert.ok(blocks.every((block) => block.type !== 'unmarked' && block.evidence.includes('/')))
}

test('every pass keeps its law on the sample newsletters', () => {
  const folder = new URL('../../content/sources/', import.meta.url)
  for (const name of readdirSync(folder)) checkLaws(readFileSync(new URL(name, folder), 'utf8'))
})

const shared = new URL('../../../shared/corpus/', import.meta.url)
test('every pass keeps its law on real newsletters', {
  skip: existsSync(shared) ? false : 'no shared corpus beside this checkout',
}, () => {
  for (const source of readdirSync(shared)) {
    for (const name of readdirSync(new URL(`${source}/`, shared))
      .filter((file) => file.endsWith('.txt'))
      .slice(0, 4)) {
      checkLaws(readFileSync(new URL(`${source}/${name}`, shared), 'utf8'))
    }
  }
})

const fragment = fc.constantFrom(
  'Rubrik',
  'I detta nummer',
  '- punkt',
  '- Jag tycker att det är bra, säger Anna.',
  '  • under',
  '1. ett',
  '2) två',
  '====',
  '-----',
  '* * *',
  'En mening som slutar med punkt.',
  'Kalendarium',
  '- 3 december, möte',
  '[Länk](#)',
  'Fler nyhetsbrev',
  'Mars 2024',
  'Sida 3 (5)',
  '**Fet**',
  '***** Stjärnor *****',
  'öppnas i nytt fönster',
  'Anna Ek, redaktör',
  'Vad tycker du?',
  'a   b   c',
  '# hash',
  '>',
  '\f',
  '',
)
test('every pass keeps its law on texts put together by chance', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', '\r\n'), (parts, glue) =>
      checkLaws(parts.join(glue)),
    ),
    { numRuns: 300 },
  )
})
