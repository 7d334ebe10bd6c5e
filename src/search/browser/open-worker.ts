import type { Question, Reply } from '../shared/index.ts'

/**
 * A worker whose script the page has fetched, which browsers do earlier than they start a worker by its address; by its address
 * where a host's rules refuse the former. `receive` gets null where it failed.
 */
export async function openWorker(
  address: string,
  receive: (reply: Reply | null) => void,
): Promise<{ readonly send: (question: Question) => void }> {
  /** What the first worker has been asked and may never answer. */
  const sent: Question[] = []
  let hasAnswered = false
  const start = (script: string, fail: () => void) => {
    const worker = new Worker(script)
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      hasAnswered = true
      receive(data)
    })
    worker.addEventListener('error', fail)
    return worker
  }
  const startByAddress = () => start(address, () => receive(null))
  const restart = () => {
    if (hasAnswered) return receive(null)
    worker = startByAddress()
    for (const question of sent) worker.postMessage(question)
  }
  let worker = await fetch(address)
    .then(async (response) => (response.ok ? URL.createObjectURL(await response.blob()) : Promise.reject()))
    .then((script) => start(script, restart))
    .catch(startByAddress)
  return {
    send: (question) => {
      if (!hasAnswered) sent.push(question)
      worker.postMessage(question)
    },
  }
}
