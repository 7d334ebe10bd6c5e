import { type Load, openSearch, type Question, type Reply, type Search, searchFiles } from '../shared/index.ts'

/** Answers the page's questions, each by its number. The first tells where the site's root is. */
export function answerMessages(): void {
  const given = new Map<string, Uint8Array | string>()
  let search: Search | undefined
  addEventListener('message', async ({ data }: MessageEvent<Question>) => {
    const { id, root, query, options } = data
    for (const [path, content] of data.given) given.set(path, content)
    const load: Load = async (path) => given.get(path) ?? fetchFile(root + path)
    search ??= openSearch({ load, format: 'bin' })
    const reply: Reply = await search.find(query, options).then(
      (answer) => ({ id, answer }),
      () => ({ id, answer: null }),
    )
    postMessage(reply)
  })
}

async function fetchFile(address: string): Promise<Uint8Array> {
  // The manifest alone changes under its name; whatever a browser kept of it must be asked for anew.
  const response = await fetch(address, address.endsWith(`/${searchFiles.manifest}.bin`) ? { cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for \`${address}\``)
  return new Uint8Array(await response.arrayBuffer())
}
