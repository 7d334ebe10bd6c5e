import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { october } from './sample.ts'
import { command } from './start-process.ts'

interface Job {
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly { readonly name?: string; readonly uses?: string; readonly run?: string }[]
}

const starter = (name: string) => readFileSync(new URL(`../../src/starter/${name}`, import.meta.url), 'utf8')
const github = parse(starter('github.yml')) as { readonly jobs: Readonly<Record<string, Job>> }
const gitlab = parse(starter('gitlab.yml')) as Readonly<Record<string, { readonly script: readonly string[] }>> & {
  readonly default: { readonly before_script: readonly string[] }
}

test('GitHub’s own parser of workflows finds nothing wrong with ours', async () => {
  const check = async (content: string) => {
    const { context, value } = parseWorkflow({ name: 'archive.yml', content }, new NoOperationTraceWriter())
    if (value) await convertWorkflowTemplate(context, value)
    return context.errors.getErrors().map(({ message }) => message)
  }
  for (const name of ['github.yml', 'github-shards.yml']) assert.deepEqual(await check(starter(name)), [], name)
  assert.notDeepEqual(await check(starter('github.yml').replace('runs-on', 'run-on')), [])
})

test('only the job that commits may write, and the one that publishes may only publish', () => {
  const { preview, build, deploy } = github.jobs
  assert.equal(preview?.permissions, undefined)
  assert.deepEqual(build?.permissions, { contents: 'write' })
  assert.deepEqual(deploy?.permissions, { pages: 'write', 'id-token': 'write' })
  const actions = Object.values(github.jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
  for (const action of actions) assert.match(action, /^actions\/[a-z-]+@v\d+$/)
})

/** What matters of GitLab's schema (its keywords for jobs): https://docs.gitlab.com/ci/yaml/ */
const script = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } }
const gitlabSchema = {
  type: 'object',
  properties: {
    default: {
      type: 'object',
      properties: { image: { type: 'string' }, before_script: script },
      additionalProperties: false,
    },
    stages: { const: ['build', 'deploy'] },
  },
  required: ['default', 'pages'],
  additionalProperties: {
    type: 'object',
    properties: {
      stage: { enum: ['build', 'deploy'] },
      parallel: { type: 'integer', minimum: 2, maximum: 200 },
      rules: { type: 'array', items: { type: 'object', properties: { if: { type: 'string', pattern: '^\\$CI_' } } } },
      script,
      artifacts: {
        type: 'object',
        properties: {
          paths: { type: 'array', items: { type: 'string' } },
          expose_as: { type: 'string' },
          expire_in: { type: 'string' },
        },
        required: ['paths'],
        additionalProperties: false,
      },
    },
    required: ['script', 'rules', 'artifacts'],
    additionalProperties: false,
  },
}

test('GitLab’s file has what its schema asks for, and publishes the folder that it says it does', () => {
  const validate = new Ajv().compile(gitlabSchema)
  for (const file of [gitlab, parse(starter('gitlab-shards.yml'))])
    assert.ok(validate(file), JSON.stringify(validate.errors))
  assert.ok(gitlab.pages?.script.some((line) => line.includes('--out public')))
})

before(() => {
  // Compiles, so that every step is run by the same importer.
  spawnSync(process.execPath, [fileURLToPath(new URL('../../bin/backissue.js', import.meta.url)), '--version'])
})

/** Without what a workflow of several machines has beside that of one. */
const withoutShards = (workflow: string) =>
  workflow
    .replace(/^#.*\n/gm, '')
    .replace(/^(?: {2})?share:\n(?:.+\n)+\n/m, '')
    .replace(/^stages: .*\n\n/m, '')
    .replace(/^ +(?:needs: share|stage: deploy)\n/gm, '')
    .replace(/^ +- name: Shares\n(?: {8}.*\n)+/gm, '')
    .replaceAll(' --merge shares', '')
    .replaceAll('timeout-minutes: 60', 'timeout-minutes: 20')

test('workflows of several machines check, build and publish as those of one do', () => {
  for (const name of ['github', 'gitlab'])
    assert.equal(withoutShards(starter(`${name}-shards.yml`)), starter(`${name}.yml`).replace(/^#.*\n/gm, ''))
})

/** An archive under version control with a remote, and stand-ins for what the network would give. */
async function makeRepository(more: readonly string[] = []) {
  const folder = makeFolder({ 'bin/npm': '#!/bin/sh\necho "npm $*" >>"$LOG"\n', log: '' })
  const quoted = command.map((part) => `'${part}'`).join(' ')
  writeFileSync(join(folder, 'bin/npx'), `#!/bin/sh\nshift\nexec ${quoted} "$@"\n`)
  for (const name of ['npm', 'npx']) chmodSync(join(folder, 'bin', name), 0o755)
  const { status, stderr } = await runCommand(['init', 'archive', '--language', 'sv', ...more], { cwd: folder })
  assert.equal(status, 0, stderr)
  const cwd = join(folder, 'archive')
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
    LOG: join(folder, 'log'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
  const run = (line: string, more = {}) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', line], {
      ...{ cwd, encoding: 'utf8' as const, timeout: 120_000 },
      env: { ...env, ...more },
    })
    return { status, output: `${stdout}${stderr}` }
  }
  const must = (line: string, more = {}) => {
    const { status, output } = run(line, more)
    assert.equal(status, 0, `${line}\n${output}`)
    return output
  }
  const me = '-c user.name=E -c user.email=e@example.org'
  must(`git init -q -b main && git init -q --bare '${folder}/remote' && git remote add origin '${folder}/remote'`)
  must(`git add . && git ${me} commit -qm 'A new archive' && git push -q -u origin main`)
  const commit = () => must(`git add . && git ${me} commit -qm 'A new text' && git push -q`)
  return { cwd, run, must, commit, readLog: () => readFileSync(join(folder, 'log'), 'utf8') }
}

const hasTools = spawnSync('bash', ['-c', 'git --version']).status === 0
const options = { skip: !hasTools && 'bash and git are not here' }
const stepsOf = (job: string) => github.jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? []

test('the steps for GitHub check and build, and commit what the build made of a new text, once', options, async () => {
  const { cwd, must, commit, readLog } = await makeRepository()
  writeFileSync(join(cwd, 'content/sources/2023-10.txt'), october)
  commit()
  for (const step of stepsOf('build')) must(step)
  assert.equal(readLog(), 'npm install\n')
  assert.ok(existsSync(join(cwd, '_site/issues/2023-10/index.html')))
  const files = must('git ls-tree -r --name-only origin/main')
  for (const name of ['content/issues/2023-10.md', 'content/.backissue/2023-10.md', 'content/permalinks.json'])
    assert.ok(files.split('\n').includes(name), files)
  assert.doesNotMatch(files, /^_site|node_modules/m)
  const [head] = must('git rev-parse HEAD').split('\n')
  writeFileSync(join(cwd, 'package-lock.json'), '{}')
  for (const step of stepsOf('build')) must(step)
  assert.match(readLog(), /npm ci\n$/)
  assert.equal(must('git rev-parse HEAD').trim(), head, 'nothing was new')
})

test('a fresh clone of what was published loses no address unseen', options, async () => {
  const { cwd, run, must } = await makeRepository()
  for (const step of stepsOf('build')) must(step)
  rmSync(join(cwd, '_site'), { recursive: true })
  const file = join(cwd, 'content/issues/2024-03.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('id: "lasesalen-oppnar-igen"', 'id: "lasesalen"'))
  const results = stepsOf('preview').map((step) => run(step))
  assert.equal(results.at(-1)?.status, 1)
  assert.match(results.at(-1)?.output ?? '', /address-lost/)
})

test(
  'the steps for GitHub make a preview of a pull request that opens from disk, and commit nothing',
  options,
  async () => {
    const { cwd, must } = await makeRepository()
    const head = must('git rev-parse HEAD')
    for (const step of stepsOf('preview')) must(step)
    assert.match(readFileSync(join(cwd, '_site/index.html'), 'utf8'), /href="issues\/2024-03\/index\.html/)
    assert.equal(must('git rev-parse HEAD'), head)
  },
)

test('the scripts for GitLab build, and say what to do where the build made something new', options, async () => {
  const { cwd, run, must } = await makeRepository()
  const lines = [...gitlab.default.before_script, ...(gitlab.pages?.script ?? [])]
  const results = lines.map((line) => run(line))
  assert.equal(results.at(-1)?.status, 1)
  assert.match(results.at(-1)?.output ?? '', /commit the folder content/)
  assert.ok(existsSync(join(cwd, 'public/index.html')))
  must('git -c user.name=E -c user.email=e@example.org commit -qm "Addresses" && git push -q')
  for (const line of [...lines, ...(gitlab.preview?.script ?? [])]) must(line)
})

test('the steps of several machines make the site that those of one make', options, async () => {
  const [one, several] = [await makeRepository(), await makeRepository(['--shards', '3'])]
  const path = join(several.cwd, '.github/workflows/archive.yml')
  const { jobs } = parse(readFileSync(path, 'utf8')) as {
    jobs: Readonly<Record<string, Job & { strategy?: { matrix: { number: readonly number[] } } }>>
  }
  const numbers = jobs.share?.strategy?.matrix.number ?? []
  assert.deepEqual(numbers, [1, 2, 3])
  for (const number of numbers)
    for (const { run = '' } of jobs.share?.steps ?? [])
      several.must(
        run
          .replaceAll(/\$\{\{ matrix\.number \}\}/g, String(number))
          .replace(/\$\{\{ strategy\.job-total \}\}/, String(numbers.length)),
      )
  for (const step of jobs.build?.steps.flatMap(({ run }) => run ?? []) ?? []) several.must(step)
  for (const step of stepsOf('build')) one.must(step)
  assert.deepEqual(listTree(join(several.cwd, '_site')), listTree(join(one.cwd, '_site')))
  assert.doesNotMatch(several.must('git ls-tree -r --name-only origin/main'), /^shares/m)
})
