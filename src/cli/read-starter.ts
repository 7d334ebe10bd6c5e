import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { packageRoot } from './package-root.ts'
import { version } from './version.ts'

/** A file of a new archive. */
export interface StarterFile {
  /** From the archive's folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The example's source; a folder that has texts of its own needs none. */
export const exampleSource = 'content/sources/2024-03.txt'

/** What lies in the package's `src/starter` folder, and where it goes. npm leaves files out that are called `.gitignore`. */
const shared: Readonly<Record<string, string>> = {
  '.gitignore': 'gitignore',
  '.gitattributes': 'gitattributes',
  '.gitlab-ci.yml': 'gitlab.yml',
  '.github/workflows/archive.yml': 'github.yml',
}

/** What a new archive is like. */
export interface StarterOptions {
  /** The tag that its newsletter gets (`en-GB`), and that of its texts (`en`). */
  readonly language: string
  readonly locale: string
  /** On how many machines its workflows build. */
  readonly shards: number
}

/** The files of a new archive in `dir`. */
export async function readStarter(
  dir: string,
  { language, locale, shards }: StarterOptions,
): Promise<readonly StarterFile[]> {
  const read = (path: string) => readFile(join(packageRoot, 'src', 'starter', path), 'utf8')
  const example = await read(`${locale}/issue.txt`)
  const newsletter = (await read('newsletter.yaml'))
    .replace(/^title: .*$/m, `title: ${JSON.stringify(example.split('\n')[0])}`)
    .replace(/^language: .*$/m, `language: ${JSON.stringify(language)}`)
  const others = Object.entries(shared).map(async ([path, name]) => {
    const isShared = shards > 1 && path.endsWith('.yml')
    return { path, text: isShared ? onMachines(await read(name.replace('.', '-shards.')), shards) : await read(name) }
  })
  return [
    { path: 'content/newsletter.yaml', text: newsletter },
    { path: exampleSource, text: example },
    { path: 'README.md', text: await read(`${locale}/README.md`) },
    { path: 'package.json', text: toPackage(basename(dir)) },
    ...(await Promise.all(others)),
  ]
}

/** A workflow for four machines as one for so many. */
function onMachines(workflow: string, count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return workflow
    .replace(': 4 machines', `: ${count} machines`)
    .replace('[1, 2, 3, 4]', `[${numbers.join(', ')}]`)
    .replace('parallel: 4', `parallel: ${count}`)
}

function toPackage(folder: string): string {
  const name =
    folder
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'archive'
  const scripts = {
    start: 'backissue serve',
    build: 'backissue build',
    check: 'backissue check',
    import: 'backissue import',
  }
  const description = { name, private: true, type: 'module', scripts, dependencies: { backissue: `^${version}` } }
  return `${JSON.stringify(description, null, 2)}\n`
}
