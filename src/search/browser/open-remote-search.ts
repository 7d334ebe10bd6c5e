import { type Load, type Question, type Reply, type Search, type Source, searchFiles } from '../shared/index.ts'

/** A search that a worker answers, so that the page never waits; from a disk one in the page. Nothing is loaded before it is asked. */
export function openRemoteSearch(root: string): Search {
  let search: Promise<Search> | undefined
  return {
    find: async (query, options) => {
      search ??= location.protocol === 'file:' ? openFromDisk(root) : Promise.resolve(openWorker(root))
      return (await search).find(query, options)
    },
  }
}

/** The manifest is asked for here, while the worker's script is on its way: together they take the time of one. */
function openWorker(root: string): Search {
  const worker = new Worker(root + searchFiles.worker)
  const manifest = fetch(`${root}${searchFiles.manifest}.bin`, { cache: 'no-cache' })
    .then(async (response) => (response.ok ? new Uint8Array(await response.arrayBuffer()) : null))
    .catch(() => null)
  const waiting = new Map<number, (reply: Reply | null) => void>()
  let asked = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => {
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
  })
  return {
    find: async (query, options) => {
      const address = new URL(root, location.href).href
      const question: Question = { id: asked++, root: address, query, options, manifest: await manifest }
      const reply = await new Promise<Reply | null>((settle) => {
        waiting.set(question.id, settle)
        worker.postMessage(question)
      })
      if (!reply?.answer) throw new Error('The search could not be loaded')
      return reply.answer
    },
  }
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
