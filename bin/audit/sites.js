import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './tools.js'

/** How many texts of others make one archive, beside those of the first user. */
const texts = 50

/** Builds the sample into `folder/_site`, as if published at `url`. @param {string} root @param {string} folder @param {string} url */
export function buildSample(root, folder, url) {
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true })
  const file = join(folder, 'content', 'newsletter.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^url: .*$/m, `url: "${url}"`))
  build(root, folder)
}

/** Builds the newsletters beside the checkout as one archive; false where there are none. */
export function buildCorpus(root, folder, url) {
  const corpus = join(root, '..', 'shared', 'corpus')
  if (!existsSync(corpus)) return false
  const all = readdirSync(corpus).flatMap((source) =>
    readdirSync(join(corpus, source))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [source, name]),
  )
  const first = all.filter(([source]) => source === 'esam')
  const others = all.filter(([source]) => source !== 'esam' && source !== 'esam-variants')
  const chosen = Array.from({ length: texts }, (_, index) => others[Math.floor((index * others.length) / texts)])
  mkdirSync(join(folder, 'content', 'sources'), { recursive: true })
  for (const [source = '', name = ''] of [...first, ...chosen.filter((each) => each !== undefined)])
    cpSync(join(corpus, source, name), join(folder, 'content', 'sources', `${source}-${name}`))
  const newsletter = `title: Nyhetsbrev\ndescription: Många brev i ett arkiv\nlanguage: sv\nurl: "${url}"\n`
  writeFileSync(join(folder, 'content', 'newsletter.yaml'), newsletter)
  build(root, folder)
  return true
}

function build(root, folder) {
  const { status, stderr } = run(process.execPath, [
    join(root, 'bin', 'backissue.js'),
    'build',
    '--quiet',
    '--dir',
    folder,
  ])
  if (!existsSync(join(folder, '_site', 'index.html'))) throw new Error(`no site was built (${status}): ${stderr}`)
}

/** Paths of a site's files with an ending, in order. @param {string} folder @param {string} ending */
export function listFiles(folder, ending) {
  const site = join(folder, '_site')
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort()
}
