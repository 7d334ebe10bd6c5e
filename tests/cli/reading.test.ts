import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { newsletterYaml } from './sample.ts'

const letter = 'Nyhetsbrev\n\n2023-10-01\n\nRäksmörgås på ön\n\nVi åt och var glada, allihop, hela långa kvällen.\n'
const macRoman = Buffer.from([...letter].map((sign) => ({ ä: 0x8a, ö: 0x9a, å: 0x8c })[sign] ?? sign.charCodeAt(0)))
const twice = Buffer.from(Buffer.from(letter).toString('latin1'), 'utf8')
const issueOf = (cwd: string) => readFileSync(join(cwd, 'content/issues/2023-10-01.md'), 'utf8')

for (const [option, source, key] of [
  [['--encoding', 'macintosh'], macRoman, /^ {2}encoding: "macintosh"$/m],
  [['--fix-mojibake'], twice, /^ {2}fixMojibake: true$/m],
] as const)
  test(`what \`${option[0]}\` said of a text is remembered`, async () => {
    const cwd = makeFolder({ 'content/newsletter.yaml': newsletterYaml, 'content/sources/a.txt': source })
    assert.equal((await runCommand(['import', ...option], { cwd })).status, 0)
    const first = issueOf(cwd)
    assert.match(first, /Räksmörgås på ön/)
    assert.match(first, key)
    const again = await runCommand(['import'], { cwd })
    assert.equal(again.status, 0, again.stderr)
    assert.match(again.stderr, /^1 source: 1 unchanged$/m)
    assert.equal(issueOf(cwd), first)
    const parsed = await runCommand(['parse', 'content/sources/a.txt'], { cwd })
    assert.equal(parsed.stdout, first)
  })

test('a text beyond `--max-size` is refused, and a size that is none is wrong use', async () => {
  const cwd = makeFolder({ 'a.txt': letter })
  const refused = await runCommand(['parse', '--max-size', '0.00001', 'a.txt'], { cwd })
  assert.equal(refused.status, 1)
  assert.match(refused.stderr, /\(too-large\)/)
  assert.equal((await runCommand(['parse', '--max-size', 'big', 'a.txt'], { cwd })).status, 2)
})
