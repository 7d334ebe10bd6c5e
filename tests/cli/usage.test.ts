import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive } from './sample.ts'

const commands = ['init', 'import', 'parse', 'explain', 'build', 'serve', 'check', 'search']

test('--help and --version work everywhere, on standard output', async () => {
  const cwd = makeFolder()
  for (const command of [[], ...commands.map((name) => [name])]) {
    const help = await runCommand([...command, '--help'], { cwd })
    assert.deepEqual([help.status, help.stderr], [0, ''])
    assert.match(help.stdout, new RegExp(`^Usage: ${['backissue', ...command].join(' ')}`))
    assert.match(help.stdout, /--dir <folder>/)
    const version = await runCommand([...command, '--version'], { cwd })
    assert.deepEqual([version.status, version.stderr], [0, ''])
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/)
  }
})

const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [[], /Usage: backissue/],
  [['prase', 'a.txt'], /unknown command 'prase'\n\(Did you mean parse\?\)/],
  [['parse', '--fromat', 'ndjson', 'a.txt'], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
  [['parse', '--format', 'json', 'a.txt'], /Allowed choices are markdown, ndjson/],
  [['parse'], /missing required argument 'file'/],
  [['import', '--dir'], /argument missing/],
  [['explain', 'a.txt', 'b.txt'], /too many arguments/],
  [['search', 'x', '--limit', '0'], /whole number/],
  [['serve', '--port', '70000'], /0 to 65535/],
  [['build', '--out', '.'], /--out must not be the archive folder/],
  [['build', '--out', '..'], /--out must not be the archive folder/],
  [['build', '--out', 'content/site'], /--out must not be .*`content`/],
  [['search', 'gran'], /run `backissue build` first/],
]
for (const [args, message] of wrong) {
  test(`\`${args.join(' ')}\` is wrong use: status 2 and a message`, async () => {
    const { status, stdout, stderr } = await runCommand(args, { cwd: makeFolder(archive) })
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, message)
    assert.doesNotMatch(stderr, /\n +at /)
  })
}

for (const command of [['import'], ['build'], ['import', 'a.txt']]) {
  test(`\`${command.join(' ')}\` outside of an archive is wrong use and says what is missing`, async () => {
    const { status, stderr } = await runCommand([...command, '--dir', 'nowhere'], { cwd: makeFolder({ 'a.txt': 'x' }) })
    assert.equal(status, 2)
    assert.match(stderr, /^nowhere[\\/]content[\\/]newsletter\.yaml:1:1: error: No .* \(newsletter-missing\)\n$/)
  })

  test(`\`${command.join(' ')}\` with a wrong newsletter.yaml names the key and its line`, async () => {
    const cwd = makeFolder({ ...archive, 'content/newsletter.yaml': 'title: T\nlanguage: sv\nutl: x\n' })
    const { status, stderr } = await runCommand(command, { cwd })
    assert.equal(status, 1)
    assert.equal(
      stderr,
      'content/newsletter.yaml:3:1: error: Unexpected key `utl`, did you mean `url`? (newsletter-key)\n',
    )
  })
}
