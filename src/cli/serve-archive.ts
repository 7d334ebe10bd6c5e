import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { watch } from 'chokidar'
import { readNewsletter } from '../files/index.ts'
import { locales } from '../locales/index.ts'
import type { SharedOptions } from './open-archive.ts'
import { openBuilds } from './open-builds.ts'
import { openServer } from './open-server.ts'
import { outputFolder } from './output-folder.ts'
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
  const build = openBuilds({ ...options, dir }, terminal)
  const out = outputFolder(options, terminal)
  const url = (await readNewsletter(dir, locales)).value?.url
  const base = url === undefined ? '/' : new URL(url).pathname
  // Before the build, which takes long, because the port may be in use.
  const server = await openServer(out, options.port, base).catch((error: unknown) => refusePort(error, options.port))
  const status = await build.whole(stopped)
  if (stopped.aborted || status === 2) {
    build.close()
    await server.close()
    return stopped.aborted ? 0 : 2
  }
  const watcher = watchArchive(dir, stopped, async (outdated) => {
    if ((await build.pages(stopped)) !== 2) server.reload()
    if (!outdated.aborted) await build.rest(outdated)
  })
  report.note(`http://localhost:${server.port}/ (Ctrl-C ends it)`)
  if (!stopped.aborted) await once(stopped, 'abort')
  build.close()
  await Promise.all([watcher.close(), server.close()])
  return 0
}

function refusePort(error: unknown, port: number): never {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') throw new UsageError(`port ${port} is in use; give another with \`--port\``)
  if (code === 'EACCES') throw new UsageError(`port ${port} may not be used; give another with \`--port\``)
  throw error
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
