import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outputFolder } from '../../src/cli/output-folder.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

const terminal = { cwd: '/here' } as Terminal

test('the output is _site in the archive, or what --out names from here', () => {
  assert.equal(outputFolder({}, terminal), '/here/_site')
  assert.equal(outputFolder({ dir: 'arkiv' }, terminal), '/here/arkiv/_site')
  assert.equal(outputFolder({ dir: 'arkiv', out: 'public' }, terminal), '/here/public')
  assert.equal(outputFolder({ out: '/srv/www' }, terminal), '/srv/www')
  assert.equal(outputFolder({ out: '..data' }, terminal), '/here/..data')
})

for (const out of ['.', '..', '/', 'content', 'content/media/site', 'templates', '.git']) {
  test(`--out ${out} is refused`, () => assert.throws(() => outputFolder({ out }, terminal), { name: 'UsageError' }))
}
