import {
  type GivenFile,
  type Load,
  type Question,
  type Reply,
  type Search,
  type Source,
  searchFiles,
} from '../shared/index.ts'
import { openWorker } from './open-worker.ts'
import { loadManifest, type StartedFiles } from './start-search.ts'

/** A search that a worker answers, so that the page never waits; from a disk one in the page, loaded when it is asked. */
export function openRemoteSearch(root: string): Search {
  const isOnDisk = location.protocol === 'file:'
  let search = isOnDisk ? undefined : Promise.resolve(openWorkerSearch(root))
  return {
    find: async (query, options) => {
      search ??= openFromDisk(root)
      return (await search).find(query, options)
    },
  }
}

/** The worker's script is asked for beside this one, as the page's head told the browser to, and the manifest has come with the page. */
function openWorkerSearch(root: string): Search {
  const address = new URL(root, location.href).href
  const listGiven = openGiven(root)
  const waiting = new Map<number, (reply: Reply | null) => void>()
  const worker = openWorker(root + searchFiles.worker, (reply) => {
    for (const id of reply ? [reply.id] : [...waiting.keys()]) {
      waiting.get(id)?.(reply)
      waiting.delete(id)
    }
  })
  let asked = 0
  const search: Search = {
    find: async (query, options) => {
      const question: Question = { id: asked++, root: address, query, options, given: await listGiven(query !== '') }
      const { send } = await worker
      const reply = await new Promise<Reply | null>((settle) => {
        waiting.set(question.id, settle)
        send(question)
      })
      if (!reply?.answer) throw new Error('The search could not be loaded')
      return reply.answer
    },
  }
  // The manifest is there: it is read while the first words are on their way. A failure is told when there is a question.
  if (globalThis.backissueStart) search.find('', { limit: 0 }).catch(() => {})
  return search
}

/** What the page has loaded, handed over once, one question after the other; a question without words needs the manifest alone. */
function openGiven(root: string): (hasWords: boolean) => Promise<readonly GivenFile[]> {
  const started = Promise.resolve(globalThis.backissueStart).then((files) => files ?? loadManifest(root))
  const handed = new Set<string>()
  const take = async (hasWords: boolean): Promise<readonly GivenFile[]> => {
    const paths = [...(await started)].slice(0, hasWords ? Number.POSITIVE_INFINITY : 1)
    const files = paths.filter(([path]) => !handed.has(path))
    for (const [path] of files) handed.add(path)
    const contents = await Promise.all(files.map(async ([path, content]) => [path, await content] as const))
    return contents.flatMap(([path, content]) => (content === null ? [] : [[path, content] as const]))
  }
  let before: Promise<unknown> = started
  return (hasWords) => {
    const given = before.then(() => take(hasWords))
    before = given
    return given
  }
}

declare global {
  /** What the page's head has asked for; nothing where a host's rules refuse its script, or the page has none. */
  var backissueStart: Promise<StartedFiles | undefined> | undefined
  var openBackissueSearch: ((source: Source) => Search) | undefined
  var backissue: ((name: string, base64: string) => void) | undefined
}

async function openFromDisk(root: string): Promise<Search> {
  await loadScript(root + searchFiles.worker)
  if (!globalThis.openBackissueSearch) throw new Error('The search could not be loaded')
  return globalThis.openBackissueSearch({ load: loadPayloads(root), format: 'js' })
}

/** Pages from a disk may fetch nothing, but load scripts: each calls `backissue` with its name and its bytes. */
function loadPayloads(root: string): Load {
  const loaded = new Map<string, string>()
  globalThis.backissue = (name, base64) => {
    loaded.set(name, base64)
  }
  return async (path) => {
    await loadScript(root + path)
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.js$/, '')
    return loaded.get(name) ?? Promise.reject(new Error(`Unexpected content of \`${path}\``))
  }
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`Unexpected absence of \`${address}\``)))
    script.src = address
    document.head.append(script)
  })
}
