import { type Load, openSearch, type Question, type Reply, type Search, searchFiles } from '../shared/index.ts'

/** Answers the page's questions, each by its number. The first tells where the site's root is. */
export function answerMessages(): void {
  let search: Search | undefined
  addEventListener('message', async ({ data }: MessageEvent<Question>) => {
    const { id, root, query, options, manifest } = data
    const load: Load = async (path) => (isManifest(path) && manifest) || fetchFile(root + path)
    search ??= openSearch({ load, format: 'bin' })
    const reply: Reply = await search.find(query, options).then(
      (answer) => ({ id, answer }),
      () => ({ id, answer: null }),
    )
    postMessage(reply)
  })
}

const isManifest = (path: string) => path.startsWith(searchFiles.manifest)

async function fetchFile(address: string): Promise<Uint8Array> {
  // The manifest alone changes under its name; whatever a browser kept of it must be asked for anew.
  const response = await fetch(address, /\/manifest\.\w+$/.test(address) ? { cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for \`${address}\``)
  return new Uint8Array(await response.arrayBuffer())
}
