import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import test from 'node:test'
import { importIssue } from '../../src/pipeline.ts'
import { type Gold, type Score, scoreIssue } from '../support/score-issue.ts'

// One text for each thing that newsletters do, NAME.txt, and how a person reads it, NAME.gold.json. scores.json holds what was
// reached: a fall fails. `UPDATE=1 npm test -- phenomena` writes what rose and what is new.
const folder = new URL('../fixtures/phenomena/', import.meta.url)
const scoresFile = new URL('scores.json', folder)
const stored = JSON.parse(readFileSync(scoresFile, 'utf8')) as Readonly<Record<string, Score>>
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))
const scores: Record<string, Score> = {}

for (const name of names) {
  test(`${name} is read as well as before`, () => {
    const bytes = readFileSync(new URL(`${name}.txt`, folder))
    const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')) as Gold
    const { value, messages } = importIssue(bytes, { file: 'issue.txt', language: 'en', sha256: '', importer: '' })
    assert.ok(value)
    const rules = messages.map(({ ruleId }) => ruleId)
    const score = scoreIssue(new TextDecoder().decode(bytes), value, rules, gold)
    scores[name] = score
    for (const [measure, least] of Object.entries(stored[name] ?? {}))
      assert.ok((score[measure] ?? 0) >= least, `${measure}: ${score[measure]}, was ${least}\n${value.markdown}`)
  })
}

test('what was reached is stored, and for no text that is gone', () => {
  if (process.env.UPDATE === '1') writeFileSync(scoresFile, `${JSON.stringify(best(), null, 2)}\n`)
  const measured = JSON.parse(readFileSync(scoresFile, 'utf8')) as typeof scores
  assert.deepEqual(measured, scores)
})

/** What was measured, but nothing lower than it was. */
function best(): Readonly<Record<string, Score>> {
  return Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [
      name,
      Object.fromEntries(
        Object.entries(score).map(([measure, value]) => [measure, Math.max(value, stored[name]?.[measure] ?? 0)]),
      ),
    ]),
  )
}
