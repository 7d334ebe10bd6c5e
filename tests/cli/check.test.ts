import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { ValidateFunction } from 'ajv'
import Ajv from 'ajv-draft-04'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { type Run, runCommand } from './run-command.ts'
import { newsletterYaml, october } from './sample.ts'

const november = `KVARTERSNYTT
Nyhetsbrev november 2023

Ny belysning i trapphusen

Styrelsen har beslutat att byta belysningen i alla trapphus.

Kalendarium

- 14 november, städdag på gården
- 28 november, kl 18.00, årsmöte i tvättstugan
`

/** The word in the text, and not in the summary. */
const inText = /belysningen(?= i alla trapphus\.\n)/
const issueFile = 'content/issues/2023-11.md'

/** An archive of two imported issues, with edits of files after the import. */
async function imported(
  ...edits: readonly (readonly [file: string, from: string | RegExp, to: string])[]
): Promise<string> {
  const cwd = makeFolder({
    'content/newsletter.yaml': newsletterYaml + statement,
    'content/sources/2023-10.txt': october,
    'content/sources/2023-11.txt': november,
  })
  await runCommand(['import', '--quiet'], { cwd })
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(cwd, file), 'utf8')
    assert.ok(text.search(from) >= 0, `${file} has no ${from}`)
    writeFileSync(join(cwd, file), text.replace(from, to))
  }
  return cwd
}

/** Swedish archives are asked for one. */
const statement = `accessibility:
  provider: Kvarteret
  conformance: full
  assessed: "2024-01-01"
  updated: "2024-01-01"
  method: self
  contact:
    email: post@example.org
`

const check = (cwd: string, ...args: readonly string[]) => runCommand(['check', ...args], { cwd })
const told = ({ stderr }: Run) => stderr.split('\n').filter((line) => /: (error|warning|info): /.test(line))

test('an archive as it was imported is fine, and nothing is written', async () => {
  const cwd = await imported()
  const tree = listTree(cwd)
  const run = await check(cwd, '--strict')
  assert.deepEqual([run.status, run.stdout], [0, ''], run.stderr)
  assert.match(run.stderr, /^0 errors, 0 warnings, \d+ infos?$/m)
  assert.deepEqual(listTree(cwd), tree)
})

/** What an editor may do, and the message that answers. */
const cases: readonly (readonly [name: string, file: string, from: string | RegExp, to: string, expected: RegExp])[] = [
  [
    'an unknown key',
    issueFile,
    'lang:',
    'summry: "x"\nlang:',
    /2023-11\.md:5:1: warning: .*`summry`, did you mean `summary`\?.*\(front-matter-key\)/,
  ],
  [
    'an unknown key of an entry',
    issueFile,
    '    start: "2023-11-14"',
    '    startt: "x"\n    start: "2023-11-14"',
    /:\d+:5: warning: .*`calendar\.startt`, did you mean `start`\?.*\(front-matter-key\)/,
  ],
  [
    'a wrong value',
    issueFile,
    'date: "2023-11"',
    'date: "november"',
    /2023-11\.md:\d+:1: error: .*\(front-matter-value\)/,
  ],
  [
    'an unknown key of the newsletter',
    'content/newsletter.yaml',
    'language:',
    'lisence: x\nlanguage:',
    /newsletter\.yaml:2:1: error: .*`lisence`, did you mean `license`\?.*\(newsletter-key\)/,
  ],
  [
    'a heading without an entry',
    issueFile,
    '## Kalendarium',
    '## Nytt\n\nText.\n\n## Kalendarium',
    /2023-11\.md:\d+:1: warning: .*`Nytt`.*\(heading-without-section\)/,
  ],
  [
    'an entry without a heading',
    issueFile,
    '## Kalendarium\n',
    '',
    /2023-11\.md:\d+:1: warning: .*`#kalendarium`.*\(section-without-heading\)/,
  ],
  [
    'another title',
    issueFile,
    '## Ny belysning i trapphusen',
    '## Ljus',
    /2023-11\.md:\d+:1: info: .*`Ljus`.*\(section-title\)/,
  ],
  [
    'an id twice',
    issueFile,
    'id: "kalendarium"',
    'id: "ny-belysning-i-trapphusen"',
    /2023-11\.md:\d+:1: error: .*`ny-belysning-i-trapphusen`.*\(duplicate-id\)/,
  ],
  [
    'an entry on another day',
    issueFile,
    'start: "2023-11-14"',
    'start: "2023-11-15"',
    /2023-11\.md:\d+:1: warning: .*2023-11-15.*\(calendar-mismatch\)/,
  ],
  [
    'an entry of another name',
    issueFile,
    '    title: "städdag på gården"',
    '    title: "städdag med fika"',
    /2023-11\.md:\d+:1: warning: .*`städdag med fika` is not called so.*\(calendar-mismatch\)/,
  ],
  [
    'a line of the calendar that is new',
    issueFile,
    '- 14 november',
    '- 7 november, lekkväll\n- 14 november',
    /2023-11\.md:\d+:1: warning: .*`lekkväll` on 2023-11-07.*\(calendar-mismatch\)/,
  ],
  [
    'an end before the start',
    issueFile,
    '    start: "2023-11-14"',
    '    start: "2023-11-14"\n    end: "2023-11-01"',
    /2023-11\.md:\d+:1: warning: .*\(calendar-date\)/,
  ],
  [
    'a link to no issue',
    issueFile,
    inText,
    '[belysningen](2019-01.md)',
    /2023-11\.md:\d+:\d+: error: .*`2019-01\.md`.*\(dead-internal-link\)/,
  ],
  [
    'a link to no section',
    issueFile,
    inText,
    '[belysningen](2023-10.md#ljus)',
    /: error: .*`2023-10\.md#ljus`.*\(dead-internal-link\)/,
  ],
  [
    'a link to no section of its own',
    issueFile,
    inText,
    '[belysningen](#ljus)',
    /: error: .*`#ljus`.*\(dead-internal-link\)/,
  ],
  [
    'a path of another site',
    issueFile,
    inText,
    '[belysningen](/nyheter/ljus)',
    /: warning: .*`\/nyheter\/ljus`.*\(dead-internal-link\)/,
  ],
  [
    'an empty section',
    issueFile,
    'Styrelsen har beslutat att byta belysningen i alla trapphus.\n',
    '',
    /2023-11\.md:\d+:1: warning: .*\(empty-section\)/,
  ],
  [
    'marks of a merge',
    issueFile,
    '## Kalendarium',
    '<<<<<<< HEAD\n## Kalendarium\n=======\n>>>>>>> gren',
    /2023-11\.md:\d+:1: error: .*`<{7}`.*\(conflict-marker\)/,
  ],
  [
    'marks of a merge in front matter',
    issueFile,
    'lang:',
    '<<<<<<< HEAD\nlang:',
    /2023-11\.md:5:1: error: .*\(conflict-marker\)/,
  ],
  [
    'a source that changed',
    'content/sources/2023-11.txt',
    'beslutat',
    'bestämt',
    /2023-11\.txt:1:1: warning: .*\(issue-outdated\)/,
  ],
  [
    'a date that does not exist',
    'content/sources/2023-11.txt',
    '14 november',
    '31 november',
    /2023-11\.txt:\d+:1: warning: .*\(impossible-date\)/,
  ],
]
for (const [name, file, from, to, expected] of cases) {
  test(`check tells of ${name}`, async () => {
    const cwd = await imported([file, from, to])
    const tree = listTree(cwd)
    const run = await check(cwd)
    assert.match(told(run).join('\n'), expected)
    assert.equal(run.status, told(run).some((line) => line.includes(': error: ')) ? 1 : 0)
    assert.deepEqual(listTree(cwd), tree)
  })
}

test('links that lead somewhere are fine', async () => {
  const links =
    '[a](2023-10.md) [b](2023-10.md#hoststadning-pa-garden) [c](#kalendarium) [d](https://example.org/x) [e](mailto:a@example.org)'
  const cwd = await imported([issueFile, inText, links])
  assert.deepEqual(
    told(await check(cwd)).filter((line) => line.includes('link')),
    [],
  )
})

test('sources without an issue, doubled ones and those that are gone are told', async () => {
  const cwd = await imported()
  mkdirSync(join(cwd, 'content/sources/nya'))
  writeFileSync(join(cwd, 'content/sources/nya/2024-01.txt'), november.replaceAll('november', 'januari'))
  writeFileSync(join(cwd, 'content/sources/kopia.txt'), november)
  rmSync(join(cwd, 'content/sources/2023-10.txt'))
  const lines = told(await check(cwd)).join('\n')
  assert.match(lines, /nya[\\/]2024-01\.txt:1:1: warning: .*\(source-without-issue\)/)
  assert.match(lines, /kopia\.txt:1:1: warning: .*\(source-twice\)/)
  assert.match(lines, /2023-10\.md:1:1: warning: .*\(source-missing\)/)
})

test('an editor confirms guesses all at once or by rule; errors stay', async () => {
  const undated = ['content/sources/2023-11.txt', 'Nyhetsbrev november 2023\n', ''] as const
  const cwd = makeFolder({
    'content/newsletter.yaml': newsletterYaml + statement,
    'content/sources/brev.txt': november.replace(undated[1], ''),
  })
  await runCommand(['import', '--quiet'], { cwd })
  const [name = ''] = Object.keys(listTree(join(cwd, 'content/issues')))
  const file = join(cwd, 'content/issues', name)
  const rules = told(await check(cwd)).flatMap((line) => /\(([\w-]+)\)$/.exec(line)?.[1] ?? [])
  assert.ok(rules.length > 0)
  const issue = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    issue.replace('lang:', `reviewed:\n${[...new Set(rules)].map((rule) => `  - ${rule}\n`).join('')}lang:`),
  )
  assert.deepEqual(told(await check(cwd)), [])
  writeFileSync(file, `${issue.replace('lang:', 'reviewed: true\nlang:')}\n<<<<<<< HEAD\n`)
  assert.deepEqual(
    told(await check(cwd)).map((line) => /\(([\w-]+)\)$/.exec(line)?.[1]),
    ['conflict-marker'],
  )
})

test('a message stands above its line, with a caret below the place', async () => {
  const cwd = await imported([issueFile, inText, '[belysningen](#ljus)'])
  const { stderr } = await check(cwd)
  const [, indent = '', text = '', caret = ''] =
    /\(dead-internal-link\)\n( +\d+ \| )(.*)\n +\| ( *\^)\n/.exec(stderr) ?? []
  assert.ok(indent.length > 0, stderr)
  assert.equal(text.slice(caret.length - 1).startsWith('[belysningen]'), true)
})

test('--strict makes warnings fail, and infos never do', async () => {
  const warned = await imported([issueFile, '## Kalendarium', '## Nytt\n\nText.\n\n## Kalendarium'])
  assert.equal((await check(warned)).status, 0)
  assert.equal((await check(warned, '--strict')).status, 1)
  const informed = await imported([issueFile, '## Ny belysning i trapphusen', '## Ljus'])
  assert.equal((await check(informed, '--strict')).status, 0)
})

test('outside of an archive check is wrong use; with a wrong newsletter.yaml it is a finding', async () => {
  assert.equal((await check(makeFolder())).status, 2)
  const cwd = makeFolder({ 'content/newsletter.yaml': 'titel: x\n' })
  const run = await check(cwd, '--format', 'json')
  assert.equal(run.status, 1)
  assert.ok(JSON.parse(run.stdout).counts.error > 0)
})

/** An archive with more findings than GitHub shows, and signs that its commands are made of. */
async function manyFindings(count = 30): Promise<string> {
  const links = Array.from({ length: count }, (_, at) => `[länk](#borta-${at}%0A::error::falskt)`).join('\n\n')
  return imported([issueFile, '## Kalendarium', `${links}\n\n## Kalendarium`])
}

test('json holds every finding with its place', async () => {
  const { stdout, stderr, status } = await check(await manyFindings(), '--format', 'json')
  assert.deepEqual([status, stderr], [1, ''])
  const { findings, counts } = JSON.parse(stdout)
  assert.equal(counts.error, 30)
  const keys = ['file', 'line', 'column', 'severity', 'ruleId', 'reason']
  for (const finding of findings) assert.deepEqual(Object.keys(finding), keys)
  assert.ok(findings.every(({ file }: { file: string }) => file.startsWith('content/')))
})

test('sarif is valid against its schema and points at the places', async () => {
  const schema = JSON.parse(readFileSync(new URL('../fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
  const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false })
  const isValid: ValidateFunction<unknown> = ajv.compile(schema)
  for (const cwd of [await manyFindings(), await imported()]) {
    const { stdout } = await check(cwd, '--format', 'sarif')
    const log = JSON.parse(stdout)
    const errors = isValid(log) ? [] : isValid.errors
    assert.deepEqual(errors, [])
    for (const { ruleId, ruleIndex, locations } of log.runs[0].results) {
      assert.equal(log.runs[0].tool.driver.rules[ruleIndex].id, ruleId)
      assert.match(locations[0].physicalLocation.artifactLocation.uri, /^content\/[\w./%-]+$/)
    }
  }
  assert.equal(isValid({ version: '2.1.0' }), false)
})

test('sarif paths begin at the root of the repository, and those outside of it are whole addresses', async () => {
  const cwd = await manyFindings(1)
  const name = cwd.slice(dirname(cwd).length + 1)
  const locate = async (args: readonly string[], from: string, repository: string | null) => {
    const { stdout } = await runCommand(['check', '--format', 'sarif', ...args], { cwd: from, repository })
    const [run] = JSON.parse(stdout).runs
    const { uri, uriBaseId } = run.results[0].locations[0].physicalLocation.artifactLocation
    assert.ok(uriBaseId === undefined || uriBaseId in run.originalUriBaseIds)
    return [uri, uriBaseId]
  }
  const below = 'content/issues/2023-11.md'
  assert.deepEqual(await locate([], cwd, null), [below, '%SRCROOT%'])
  assert.deepEqual(await locate([], cwd, dirname(cwd)), [`${name}/${below}`, '%SRCROOT%'])
  assert.deepEqual(await locate(['--dir', name], dirname(cwd), dirname(cwd)), [`${name}/${below}`, '%SRCROOT%'])
  const outside = pathToFileURL(join(cwd, below)).href
  assert.deepEqual(await locate(['--dir', cwd], makeFolder(), null), [outside, undefined])
})

test('github gets ten commands of a kind, and a summary that holds every finding', async () => {
  const cwd = await manyFindings()
  const summaries: string[] = []
  const { stdout } = await runCommand(['check', '--format', 'github'], { cwd, summaries })
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'))
  for (const kind of ['error', 'warning', 'notice'])
    assert.ok(commands.filter((line) => line.startsWith(`::${kind} `)).length <= 10)
  assert.equal(commands.filter((line) => line.startsWith('::error ')).length, 10)
  assert.match(
    stdout,
    /^::error file=content\/issues\/2023-11\.md,line=\d+,col=1,title=dead-internal-link::`#borta-0%250A::error::falskt`/m,
  )
  for (let at = 0; at < 30; at++) assert.ok(summaries.join('').includes(`borta-${at}%`), String(at))
})

test('github paths begin at the root of the repository, wherever in it the step runs', async () => {
  const cwd = await manyFindings(1)
  const name = cwd.slice(dirname(cwd).length + 1)
  const { stdout } = await runCommand(['check', '--format', 'github'], { cwd, summaries: [], repository: dirname(cwd) })
  assert.match(stdout, new RegExp(`^::error file=${name}/content/issues/2023-11\\.md,`, 'm'))
  const other = await runCommand(['check', '--format', 'github'], {
    cwd,
    summaries: [],
    repository: join(cwd, 'other'),
  })
  assert.match(other.stdout, /^::error file=content\/issues\/2023-11\.md,/m)
})

test('github paths begin at the folder that the step runs in', async () => {
  const cwd = await manyFindings(1)
  const { stdout } = await runCommand(['check', '--format', 'github', '--dir', cwd], {
    cwd: dirname(cwd),
    summaries: [],
  })
  assert.match(
    stdout,
    new RegExp(`^::error file=${cwd.slice(dirname(cwd).length + 1)}/content/issues/2023-11\\.md,`, 'm'),
  )
})

test('what no summary can hold stands in the log, where nothing is taken for a command', async () => {
  const cwd = await manyFindings(9_000)
  const summaries: string[] = []
  const { stdout } = await runCommand(['check', '--format', 'github'], { cwd, summaries })
  assert.ok(Buffer.byteLength(summaries.join('')) < 1_048_576)
  const [open = '', guarded = ''] = /::stop-commands::(\S+)\n([\s\S]*)::\1::\n/.exec(stdout)?.slice(1) ?? []
  assert.ok(open.length > 0)
  const all = summaries.join('') + guarded + stdout
  for (let at = 0; at < 9_000; at += 97) assert.ok(all.includes(`borta-${at}%`), String(at))
})

test('a title that names another month than the date is told, and one that names a day is not', async () => {
  const title = (text: string) => [issueFile, /^title: .*$/m, `title: "${text}"`] as const
  const rule = async (text: string) =>
    told(await check(await imported(title(text)))).filter((line) => line.includes('(title-date)'))
  assert.match(
    (await rule('Kvartersnytt december 2023'))[0] ?? '',
    /2023-11\.md:2:1: warning: The title says 2023-12, and `date` is 2023-11/,
  )
  for (const text of [
    'Kvartersnytt november 2023',
    'Kvartersnytt',
    'Möte 3 december 2023',
    'Maj 2023 till juni 2024',
    'December',
  ])
    assert.deepEqual(await rule(text), [], text)
})

test('an address that a build would lose is told at its line, and so is a redirect to nowhere', async () => {
  const cwd = await imported()
  await runCommand(['build'], { cwd })
  assert.deepEqual(
    told(await check(cwd)).filter((line) => line.includes('permalinks.json')),
    [],
  )
  const file = join(cwd, issueFile)
  writeFileSync(file, readFileSync(file, 'utf8').replace('id: "ny-belysning-i-trapphusen"', 'id: "belysning"'))
  const permalinks = join(cwd, 'content/permalinks.json')
  writeFileSync(
    permalinks,
    readFileSync(permalinks, 'utf8').replace('"redirects": {}', '"redirects": {\n    "a/": "b/"\n  }'),
  )
  const lines = readFileSync(permalinks, 'utf8').split('\n')
  const messages = told(await check(cwd)).filter((line) => line.includes('permalinks.json'))
  assert.equal(messages.length, 2)
  const [lost, astray] = messages.map((line) => lines[Number(line.split(':')[1]) - 1])
  assert.match(lost ?? '', /"issues\/2023-11\/": \[/)
  assert.match(astray ?? '', /"a\/": "b\/"/)
  rmSync(join(cwd, 'content/issues/2023-10.md'))
  assert.ok(told(await check(cwd)).some((line) => /`issues\/2023-10\/` was published .*\(address-lost\)$/.test(line)))
})

test('what check says of addresses is what a build says, for all that an archive can have', async () => {
  const cwd = await imported()
  await runCommand(['build'], { cwd })
  rmSync(join(cwd, issueFile))
  const lost = ({ stderr }: Run) =>
    [...stderr.matchAll(/The address `([^`]+)` was published/g)].map(([, address]) => address)
  const built = lost(await runCommand(['build'], { cwd }))
  assert.ok(built.length > 3)
  assert.deepEqual(lost(await check(cwd)), built)
})

test('articles may change places: what their entries are called by is their title', async () => {
  const cwd = await imported()
  const text = readFileSync(join(cwd, issueFile), 'utf8')
  const [head = '', lamps = '', calendar = ''] = text.split(/(?=^## )/m)
  writeFileSync(join(cwd, issueFile), `${head}${calendar}\n${lamps}`)
  assert.deepEqual(
    told(await check(cwd)).filter((line) => line.includes('section')),
    [],
  )
})
