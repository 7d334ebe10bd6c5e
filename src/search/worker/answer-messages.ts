import { openSearch, type Question, type Reply, type Search } from '../shared/index.ts'

/** Answers the page's questions, each by its number. The first tells where the site's root is. */
export function answerMessages(): void {
  let search: Search | undefined
  addEventListener('message', async ({ data }: MessageEvent<Question>) => {
    const { id, root, query, options } = data
    search ??= openSearch({ load: (path) => fetchFile(root + path), format: 'bin' })
    const reply: Reply = await search.find(query, options).then(
      (answer) => ({ id, answer }),
      () => ({ id, answer: null }),
    )
    postMessage(reply)
  })
}

async function fetchFile(address: string): Promise<Uint8Array> {
  // The manifest alone changes under its name; whatever a browser kept of it must be asked for anew.
  const response = await fetch(address, /\/manifest\.\w+$/.test(address) ? { cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for \`${address}\``)
  return new Uint8Array(await response.arrayBuffer())
}
