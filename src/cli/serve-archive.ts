import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { watch } from 'chokidar'
import { readNewsletter } from '../files/index.ts'
import { locales } from '../locales/index.ts'
import type { SharedOptions } from './open-archive.ts'
import { openServer } from './open-server.ts'
import { outputFolder } from './output-folder.ts'
import { packageRoot } from './package-root.ts'
import { type ExitStatus, openReport } from './report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface ServeOptions extends SharedOptions {
  readonly port: number
  readonly out?: string
}

/** An editor saves in several steps; this many milliseconds of rest end one. */
const rest = 100

/** Builds, serves, and builds again on every change until it is stopped. */
export async function serveArchive(options: ServeOptions, terminal: Terminal): Promise<ExitStatus> {
  const dir = resolve(terminal.cwd, options.dir ?? '')
  const stopped = terminal.stopped()
  const report = openReport(terminal, options)
  const build = openBuilds(dir, options, terminal)
  const out = outputFolder(options, terminal)
  const url = (await readNewsletter(dir, locales)).value?.url
  const base = url === undefined ? '/' : new URL(url).pathname
  // Before the build, which takes long, because the port may be in use.
  const server = await openServer(out, options.port, base).catch((error: unknown) => refusePort(error, options.port))
  const status = await build.whole(stopped)
  if (stopped.aborted || status === 2) {
    await server.close()
    return stopped.aborted ? 0 : 2
  }
  const watcher = watchArchive(dir, stopped, async (outdated) => {
    if ((await build.pages(stopped)) !== 2) server.reload()
    if (!outdated.aborted) await build.rest(outdated)
  })
  report.note(`http://localhost:${server.port}/ (Ctrl-C ends it)`)
  if (!stopped.aborted) await once(stopped, 'abort')
  await Promise.all([watcher.close(), server.close()])
  return 0
}

function refusePort(error: unknown, port: number): never {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') throw new UsageError(`port ${port} is in use; give another with \`--port\``)
  if (code === 'EACCES') throw new UsageError(`port ${port} may not be used; give another with \`--port\``)
  throw error
}

/** The builds of a server, each of which ends with its exit status. */
function openBuilds(dir: string, options: ServeOptions, terminal: Terminal) {
  const run = (args: readonly string[], signal: AbortSignal, tell: Terminal['tell']) =>
    runBuild(dir, options, { args, signal, tell, cwd: terminal.cwd })
  return {
    whole: (signal: AbortSignal) => run([], signal, terminal.tell),
    /** What an editor looks at, with all that is to be told. */
    pages: (signal: AbortSignal) => run(['--quick'], signal, terminal.tell),
    /** The search and the other files; all but why it could not run has been told. */
    rest: async (signal: AbortSignal) => {
      let told = ''
      const status = await run([], signal, (text) => {
        told += text
      })
      if (status === 2 && !signal.aborted) terminal.tell(told)
    },
  }
}

interface BuildRun {
  readonly args: readonly string[]
  readonly signal: AbortSignal
  readonly tell: Terminal['tell']
  readonly cwd: string
}

/**
 * In a process of its own: a build that fails or hangs on a half-written template leaves the server standing, and
 * templates are read afresh each time.
 */
async function runBuild(
  dir: string,
  { quiet, out }: ServeOptions,
  { args, signal, tell, cwd }: BuildRun,
): Promise<number> {
  const bin = join(packageRoot, 'bin', 'backissue.js')
  const all = [
    ...[bin, 'build', '--preview', '--dir', dir, ...args],
    ...(out === undefined ? [] : ['--out', out]),
    ...(quiet ? ['--quiet'] : []),
  ]
  const child = spawn(process.execPath, all, { cwd, stdio: ['ignore', 'ignore', 'pipe'], signal })
  // An abort is an error, which `once` would turn into a rejection; `close` follows.
  child.on('error', () => {})
  child.stderr.setEncoding('utf8').on('data', tell)
  return new Promise((resolve) => child.once('close', (status) => resolve(status ?? 2)))
}

/** Calls back after changes, never twice at a time; what changes meanwhile aborts the signal and is one more call, and so does the end. */
function watchArchive(dir: string, stopped: AbortSignal, onChange: (outdated: AbortSignal) => Promise<void>) {
  let current = new AbortController()
  stopped.addEventListener('abort', () => current.abort(), { once: true })
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> = Promise.resolve()
  const watched = ['content', 'templates', '.eleventy.ts'].map((name) => join(dir, name))
  const ignored = (path: string) => /[\\/](\.[^\\/]*\.tmp|\.backissue([\\/].*)?)$/.test(path)
  return watch(watched, { ignoreInitial: true, ignored }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      current.abort()
      const next = new AbortController()
      current = next
      working = working.then(() => (next.signal.aborted ? undefined : onChange(next.signal)))
    }, rest)
  })
}
