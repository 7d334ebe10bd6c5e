import { type Load, type Question, type Reply, type Search, type Source, searchFiles } from '../shared/index.ts'
import { openWorker } from './open-worker.ts'

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

/**
 * The page asks for the manifest and the worker's script itself, as its head told the browser to: they come beside the page's own
 * script, and not after it.
 */
function openWorkerSearch(root: string): Search {
  const address = new URL(root, location.href).href
  const manifest = loadBytes(`${root}${searchFiles.manifest}.bin`, { cache: 'no-cache' })
  const waiting = new Map<number, (reply: Reply | null) => void>()
  const worker = openWorker(root + searchFiles.worker, (reply) => {
    for (const id of reply ? [reply.id] : [...waiting.keys()]) {
      waiting.get(id)?.(reply)
      waiting.delete(id)
    }
  })
  let asked = 0
  return {
    find: async (query, options) => {
      const question: Question = { id: asked++, root: address, query, options, manifest: await manifest }
      const { send } = await worker
      const reply = await new Promise<Reply | null>((settle) => {
        waiting.set(question.id, settle)
        send(question)
      })
      if (!reply?.answer) throw new Error('The search could not be loaded')
      return reply.answer
    },
  }
}

async function loadBytes(address: string, options: RequestInit): Promise<Uint8Array | null> {
  return fetch(address, options)
    .then(async (response) => (response.ok ? new Uint8Array(await response.arrayBuffer()) : null))
    .catch(() => null)
}

declare global {
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
